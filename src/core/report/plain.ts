/** A text without characters that steer a terminal or hide in it (control characters, escape sequences, bidirectional overrides, invisible ones); tabs and line ends stay. */
export const plain = (raw: string): string => raw.replace(escapes, '').replace(controls, '')

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|[ -/]+[0-~]|[@-Z\\-_])/g

const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu

/** The lines of a text, split where any reader of a log would split it. */
export const plainLines = (raw: string): readonly string[] => plain(raw).split(/\r\n|[\n\r\u2028\u2029]/)
