export { isAnchored } from './anchored';
export { hasEarlierCompanion, inCommon, isTellingNumber } from './common';
export { isOneStretch } from './oneStretch';
export { isAnchoredSlip, isMeasured } from './slip';
