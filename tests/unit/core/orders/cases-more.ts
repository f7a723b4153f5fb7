/** More cases. */
export const MORE_CASES = ``
