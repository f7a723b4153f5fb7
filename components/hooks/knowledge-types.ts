import type { KnowledgeFormat } from '@/lib/core/transfer/index.ts'

/** MIME types of the files knowledge leaves in. */
export const KNOWLEDGE_TYPES: Readonly<Record<KnowledgeFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}
