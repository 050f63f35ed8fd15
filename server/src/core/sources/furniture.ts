export const isFurniture = (_line: string): boolean => false;
export const isLabel = (_line: string): boolean => false;
