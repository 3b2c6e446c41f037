/** The words of a space-separated attribute; none for one that is set to nothing. */
export const words = (list: string | null | undefined): string[] => list?.match(/\S+/g) ?? [];
