/** The words of a space-separated attribute. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
