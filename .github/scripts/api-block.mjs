/** A text with what stands between its lines `<!-- name -->` and `<!-- /name -->` replaced; `undefined` when it has no such lines. */
export const withBlock = (text, name, block) => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from === -1 || to < from) return undefined
  return `${text.slice(0, from + open.length)}\n${block}\n${text.slice(to)}`
}

/** Inputs and outputs of an action as Markdown tables. */
export const apiBlock = (name, { inputs = {}, outputs = {} }) => {
  const rows = Object.entries(inputs).map(([input, of]) => [code(input), cell(of.description), facts(of)])
  const results = Object.entries(outputs).map(([output, of]) => [code(output), cell(of.description)])
  return [
    '### Inputs',
    rows.length === 0 ? 'None.' : table(['input', 'what it is', ''], rows),
    '### Outputs',
    results.length === 0 ? 'None.' : table(['output', 'what it is'], results),
    `On the command line: \`node dist/cli.js ${name} --help\`.`
  ].join('\n\n')
}

/** The list of all actions, for the page that leads to them. */
export const indexBlock = actions =>
  table(
    ['action', 'what it does'],
    Object.entries(actions).map(([name, { description }]) => [
      `[\`${name}\`](actions/${name}/README.md)`,
      cell(description)
    ])
  )

const facts = ({ required, default: fallback }) => {
  if (required === true) return 'required'
  return fallback === undefined || fallback === '' ? '' : `default: ${code(String(fallback))}`
}

const code = text => `\`${text.replaceAll('|', '\\|')}\``

const cell = (text = '') =>
  text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('{{', '{&#8203;{')

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
