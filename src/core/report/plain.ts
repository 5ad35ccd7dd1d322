/** A text without characters that steer a terminal (control characters, escape sequences, bidirectional overrides); tabs and line ends stay. */
export const plain = (raw: string): string => raw.replace(escapes, '').replace(controls, '')

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The lines of a text, split where any reader of a log would split it. */
export const plainLines = (raw: string): readonly string[] => plain(raw).split(/\r\n|\n|\r/)
