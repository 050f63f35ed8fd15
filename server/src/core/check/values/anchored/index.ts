export { isAnchored } from './anchored';
export { hasEarlierCompanion, inCommon, isAgeOfNobody, isTellingNumber, isToldTogether } from './common';
export { isOtherOccasion } from './otherOccasion';
export { isAnchoredSlip } from './slip';
