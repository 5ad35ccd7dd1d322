const telling = /(secret|token|passw(or)?d|pwd|credential|(api|access|private|signing|encryption)[-_]?key)/i

/** Names of build arguments that look like secrets: arguments can be read in the image's history by everyone who can pull it. */
export const secretArgs = (args: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(args).filter(name => telling.test(name))
