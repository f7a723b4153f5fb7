import { sharesWords } from '../note-check.ts'
import { fold } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import { groupOf, type Candidate, type Features, type Group, type Ruled } from './candidate.ts'
import { withoutCalledOff } from './called-off.ts'
import { cuesOf } from './cues.ts'
import { aboutPlace, sceneFeatures } from './place.ts'
import type { Line, Scene } from './scene.ts'

/** Joins what the rules raised with what they did not: a finding of theirs is a feature of its candidate. */
export function withRules(candidates: readonly Candidate[], rules: readonly Ruled[], scene: Scene): Candidate[] {
  const alone = rules.filter((rule) => !candidates.some((one) => isSame(one, rule))).map((rule) => ofRule(rule, scene))
  const joined = candidates.map((one) => {
    const own = rules.filter((rule) => isSame(one, rule))
    for (const { finding } of own) one.features.set('rule', 1).set(`rule ${finding.field}`, 1)
    const [first] = own
    if (first === undefined) return one
    // A whole other ware is the product, whatever field the rules hold it for.
    return one.group === 'word' && one.finding.field === 'product' ? one : { ...one, finding: first.finding }
  })
  const note = fold(scene.order.note ?? '')
  for (const { group, finding, features } of [...joined, ...alone])
    if (/^(?:gift|note)$/.test(group) && sharesWords(fold(finding.said ?? '').replace(/送|给您|备注|一个/g, ''), note))
      features.set('shares words with the note', 1)
  const all = withoutCalledOff([...joined, ...alone], scene)
  for (const one of all) besideRules(one, rules)
  for (const one of all) if (one.group === 'amount') behindGoods(one, all)
  return all
}

/** What the goods are like that a sum stands right behind: 整特级 after 一级128 特级198. */
const OF_GOODS = ['rule', 'stated bare', 'both end on said', 'sealed said', 'agent says it back', 'given up after']

/** The buyer comes to the goods: that takes their price, too. */
const SETTLED = ['stated bare', 'both end on said', 'sealed said by both']

function behindGoods({ sums = [], features }: Candidate, all: readonly Candidate[]): void {
  const goods = all.filter(({ costs = [] }) => costs.some((cost) => sums.some((sum) => Math.abs(sum - cost) < 0.06)))
  if (goods.length === 0) return
  features.set('behind goods', 1)
  if (goods.some((one) => SETTLED.some((name) => one.features.has(name)))) {
    features.delete('not taken')
    features.set('taken with its goods', 1)
  }
  for (const name of OF_GOODS) if (goods.some((one) => one.features.has(name))) features.set(`behind goods: ${name}`, 1)
}

/** What else the rules raised. */
function besideRules({ group, features }: Candidate, rules: readonly Ruled[]): void {
  const isOwn = (rule: Ruled): boolean => family(groupOf(rule.finding.field)) === family(group)
  if (!features.has('rule') && rules.some(isOwn)) features.set('rule beside', 1)
  if (rules.some((rule) => rule.check === 'goods' && !isOwn(rule))) features.set('rule goods', 1)
  // A chat of a few lines shows less of what the weights look at; the rules' word counts for more there.
  if (features.has('few lines') && features.has('rule')) features.set('rule in few lines', 1)
  if (group !== 'amount' && rules.some((rule) => rule.finding.field === 'amount')) features.set('rule amount', 1)
}

function isSame({ group, finding }: Candidate, { finding: rule }: Ruled): boolean {
  if (family(group) !== family(groupOf(rule.field)) || finding.said === undefined || rule.said === undefined)
    return false
  const [own = '', other = ''] = [finding.said, rule.said].map((text) => fold(text).replace(/[的色款版个]$/, ''))
  return own === other || (finding.field === rule.field && (own.includes(other) || other.includes(own)))
}

/** Options, open words and open numbers are about the same fields. */
function family(group: Group): Group {
  return group === 'word' || group === 'number' ? 'option' : group
}

function ofRule({ check, finding: rule }: Ruled, scene: Scene): Candidate {
  const names = ['rule', 'rule alone', `rule ${rule.field}`, `field ${rule.field}`, `kind ${rule.kind}`]
  const features: Features = new Map(names.map((name) => [name, 1]))
  const line = scene.lines.find(({ message }) => message.id === rule.messageId)
  if (line === undefined) features.set('no message', 1)
  else aboutRule(rule, line, scene, features)
  sceneFeatures(scene, features)
  return { group: groupOf(rule.field), check, finding: rule, features }
}

function aboutRule(rule: OrderFinding, line: Line, scene: Scene, features: Features): void {
  const said = fold(rule.said ?? '')
  const clause = line.statements.find(({ clause: { text } }) => text.includes(said))?.clause.text ?? line.folded
  cuesOf(clause, line.isBuyer ? 'cue b' : 'cue a', features)
  aboutPlace(scene, line.index, features)
  if (clause === said) features.set('alone', 1)
  const mentions = scene.lines.filter(({ folded }) => said !== '' && folded.includes(said))
  if (mentions.some(({ isBuyer }) => isBuyer) && mentions.some(({ isBuyer }) => !isBuyer))
    features.set('said by both', 1)
  if (mentions.at(-1) !== line) features.set('said again', 1)
  const card = fold(rule.card ?? '')
  if (card === '' || card.length >= 10) return
  const own = scene.lines.findLastIndex(({ folded }) => folded.includes(card))
  features.set(
    own < 0 ? 'own never' : own > line.index ? 'own later' : own === line.index ? 'own beside' : 'said later',
    1,
  )
}

/**
 * What is judged as a value of a known kind is not judged a second time as a word or a number; the ware the chat sells is
 * judged as that.
 */
export function withoutTwins(candidates: readonly Candidate[]): Candidate[] {
  const sold = candidates.filter(({ features }) => features.has('ware sold')).map(({ finding }) => plain(finding))
  const known = candidates.filter(({ group }) => group === 'option').map(({ finding }) => plain(finding))
  return candidates.filter(({ group, finding, features }) => {
    const said = plain(finding)
    if (group === 'number') return !known.some((other) => other === said || numberOf(other) === numberOf(said))
    if (group === 'option') return !sold.some((other) => other.includes(said) || said.includes(other))
    return (
      group !== 'word' ||
      features.has('ware sold') ||
      !known.some((other) => other.includes(said) || said.includes(other))
    )
  })
}

function plain({ said = '' }: OrderFinding): string {
  return fold(said).trim()
}

function numberOf(said: string): string {
  return /\d+(?:\.\d+)?/.exec(said)?.[0] ?? said
}
