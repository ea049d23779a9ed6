/** The box that chooses a measure in the table of its plan. */
export const chosenField = (measureId: string): string => `m-${measureId}`;
