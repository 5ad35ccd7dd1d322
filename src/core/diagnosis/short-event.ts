/** What makes an event long and says nothing to a person: the service's name, which stands above, task numbers, ARNs of target groups. */
const shortenings: readonly (readonly [RegExp, string])[] = [
  [/^\(service [^)]*\) /, ''],
  [/(?<=: |\) )\(task [0-9a-f]{32}\)[ .]?/g, ''],
  [/: $/, '.'],
  [/\(task ([0-9a-f]{8})[0-9a-f]{24}\)/g, '(task $1…)'],
  [/arn:aws[\w-]*:elasticloadbalancing:[\w-]*:\d*:targetgroup\/([\w-]+)\/\w+/g, '$1']
]

/** An event of a service in short, as it stands below the service's name. */
export const shortEvent = (message: string): string =>
  shortenings.reduce((text, [long, short]) => text.replaceAll(new RegExp(long, 'g'), short), message).trim()
