/** Words that name a secret, wherever they stand in a name. */
const names = '(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?key|encryption[_-]?key|signing[_-]?key|credentials?)'

/** What may stand between a name and its value: `=`, `:`, `=>`, also behind quotes, escaped quotes or in a URL's encoding. */
const sets = '\\\\*["\']?\\s*(?:=>|[=:]|%3[AD])\\s*'

/** A value: quoted, quoted within a quoted text, or one word. */
const value = '(?:\\\\+"(?:(?!\\\\+").)*\\\\*"?|"(?:\\\\.|[^"\\\\\\n])*"?|\'(?:\\\\.|[^\'\\\\\\n])*\'?|(?:[^\\s"\',;&)\\]}\\\\]|,(?=[^\\s"\']))+)'

/** What a secret looks like in a text; `keep` is what may stay of it. An ARN's `secret:` is the name of one, not its value. */
export const secretShapes: readonly { readonly shape: RegExp; readonly keep: string }[] = [
  { shape: /-----BEGIN [\w ]*(?:PRIVATE KEY|PGP MESSAGE)[\w ]*-----(?:(?!-----END)[\s\S])*(?:-----END [\w ]*-----)?/g, keep: '***' },
  { shape: /(:(?:\\?\/){2}[^\s:/@"'<>]*:)[^\s"'<>]+@/g, keep: '$1***@' },
  { shape: /(:(?:\\?\/){2})[^\s:/@"'<>?#]{12,}@/g, keep: '$1***@' },
  { shape: /(%3A%2F%2F(?:(?!%3A)[^\s&"'<>])*%3A)[^\s&"'<>]+%40/gi, keep: '$1***%40' },
  { shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?AWS4-HMAC-SHA256\s+)[^"'\n\\]+/gi, keep: '$1***' },
  { shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?(?:bearer|basic|token|digest|negotiate|api-?key)\s+)[^\s"',\\]+/gi, keep: '$1***' },
  { shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?)(?!(?:bearer|basic|token|digest|negotiate|api-?key|AWS4-HMAC-SHA256)\s)[^\s"',\\]{8,}/gi, keep: '$1***' },
  { shape: /\b((?:bearer|basic)\s+)[\w.~+/-]{16,}=*/gi, keep: '$1***' },
  { shape: /(\b(?:set-)?cookie\\*["']?\s*[:=]\s*)[^\n"]+/gi, keep: '$1***' },
  { shape: /((?:[?&]|\\u0026|&amp;|%26)(?:X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)|Signature|sig|AWSAccessKeyId|key|code)(?:=|%3D))[^\s&"'<>\\]+/gi, keep: '$1***' },
  { shape: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, keep: '***' },
  { shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, keep: '***' },
  { shape: /\b(?:IQoJ|FwoG|FQoG)[\w+/=%]{60,}/g, keep: '***' },
  { shape: /\b(?:ghp|gho|ghu|ghs|ghr|github_pat|xox[abeprs]|sk|pk|rk|whsec|glpat|npm)[_-][\w-]{16,}/g, keep: '***' },
  { shape: /\bAIza[\w-]{30,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|(?<=hooks\.slack\.com\/services\/)[\w/]+/g, keep: '***' },
  { shape: new RegExp(`((?<!:\\d{0,12}:)${names}(?:[_-][a-z0-9]+){0,4}${sets})(?!\\*{3})${value}`, 'gi'), keep: '$1***' },
  { shape: new RegExp(`((?<![\\w-])--?[\\w-]{0,60}${names}\\s+)(?!-)[^\\s"']+`, 'gi'), keep: '$1***' },
  { shape: new RegExp(`(<[\\w:-]*${names}[\\w:-]*>)[^<]+`, 'gi'), keep: '$1***' }
]
