/** The id of a source in the list of sources. */
export const sourceAnchor = (key: string): string => `source-${key}`;
