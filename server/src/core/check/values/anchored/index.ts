export { isAnchored } from './anchored';
export { inCommon } from './common';
export { isAnchoredSlip, isMeasured } from './slip';
