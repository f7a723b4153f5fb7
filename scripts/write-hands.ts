import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handsTable, putTable } from '../bench/hands/hands-table.ts'
import { thirtyChats } from '../bench/hands/thirty-chats.ts'

// Writes the table of docs/hands.md anew.
const path = join(import.meta.dirname, '../docs/hands.md')
writeFileSync(path, putTable(readFileSync(path, 'utf8'), handsTable(thirtyChats())))
