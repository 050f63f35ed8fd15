export { isAnchored } from './anchored';
export { hasEarlierCompanion, inCommon, isAgeOfNobody, isTellingNumber, isToldTogether } from './common';
export { isAnchoredSlip, isMeasured } from './slip';
