/** The last moment a date can stand for, epoch ms (ECMA-262, Time Values); formatting a later one throws. */
export const LAST_DATE_MS = 8.64e15
