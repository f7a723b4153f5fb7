import {
  planImport,
  readKnowledgeFile,
  type FileFault,
  type ImportOptions,
  type ImportPlan,
} from '@/lib/core/transfer/index.ts'

/** Two shops; rows that name none go to the first. */
export const options: ImportOptions = {
  shop: 'main',
  shopIdOf: (name) => ({ 云岭户外: 'main', 极点数码: 'two' })[name],
  keepOwnAsTags: false,
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The plan of a file; fails the test when the file is refused. */
export async function planOf(
  name: string,
  bytes: Uint8Array,
  changes: Partial<ImportOptions> = {},
): Promise<ImportPlan> {
  const read = await readKnowledgeFile(name, bytes)
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail}`)
  const plan = planImport(read.value, { ...options, ...changes })
  if (!plan.ok) throw new Error(`${plan.error.code}: ${plan.error.detail}`)
  return plan.value
}

/** Why a file is refused; undefined when it is taken. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<FileFault['code'] | undefined> {
  const read = await readKnowledgeFile(name, bytes)
  if (!read.ok) return read.error.code
  const plan = planImport(read.value, options)
  return plan.ok ? undefined : plan.error.code
}
