/** The whole numbers from 0 to `length` - 1. Old pages replace `Array.from` and `Array.prototype.entries`. */
export const range = (length: number): readonly number[] => [...' '.repeat(length)].map((_, i) => i);
