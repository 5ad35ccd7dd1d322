/** What a secret looks like in a line of log; `keep` is what may stay of it. */
export const secretShapes: readonly { readonly shape: RegExp; readonly keep: string }[] = [
  { shape: /(\w+:\/\/[^\s:/@]*:)[^\s@]+@/g, keep: '$1***@' },
  { shape: /\b(authorization["']?\s*[:=]\s*["']?(?:bearer|basic)\s+)[^\s"',]+/gi, keep: '$1***' },
  { shape: /\b(bearer\s+)[\w.~+/-]{16,}=*/gi, keep: '$1***' },
  { shape: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, keep: '***' },
  { shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, keep: '***' },
  { shape: /\b(?:ghp|gho|ghs|ghr|github_pat|xox[abp]|sk|pk)[_-][\w-]{16,}/g, keep: '***' },
  { shape: /((?:pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)["']?\s*[=:]\s*)(?:"[^"]*"|'[^']*'|[^\s"',;&]+)/gi, keep: '$1***' }
]
