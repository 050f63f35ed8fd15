export { isAnchored } from './anchored';
export { hasEarlierCompanion, inCommon, isAgeOfNobody, isTellingNumber } from './common';
export { isAnchoredSlip, isMeasured } from './slip';
