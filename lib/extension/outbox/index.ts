/**
 * outbox: events wait here until the journal has acknowledged them. It knows no page and no disk; how to append and how
 * to wait come as arguments. Tests: tests/unit/extension/outbox.
 */
export { createOutbox, type Outbox, type OutboxOptions, type OutboxState } from './outbox.ts'
