export const isCaption = (_line: string): boolean => false;
