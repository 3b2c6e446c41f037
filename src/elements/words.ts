/** The words of a space-separated attribute; `null` for one that was removed. */
export const words = (list: string | null): string[] => list?.match(/\S+/g) ?? [];
