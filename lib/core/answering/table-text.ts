/** The cells of a parameter table as text: a line each, parted by tabs, or by semicolons when it has no tab. */
export function parameterCells(text: string): string[][] {
  const by = text.includes('\t') ? /\t/ : /[;\uFF1B]/
  return text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(by).map((cell) => cell.trim()))
}
