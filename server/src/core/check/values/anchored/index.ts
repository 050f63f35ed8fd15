export { isAnchored } from './anchored';
export { hasEarlierCompanion, inCommon, isTellingNumber } from './common';
export { isAnchoredSlip, isMeasured } from './slip';
