/** What is said where something does not hold that must: nothing, if it does. */
export const must = (holds: boolean, text: string): readonly string[] => (holds ? [] : [text])
