import { defineProfile } from './define-profile.ts'

/**
 * Chatwoot (facts/consoles.md 15). The right side means the agent's own message; a colleague's may stand on the left,
 * so the left is a buyer's only without an agent's mark.
 */
export const chatwoot = /* @__PURE__ */ defineProfile({
  id: 'chatwoot',
  name: 'Chatwoot',
  version: 1,
  matches: [
    'https://app.chatwoot.com/app/accounts/*',
    'https://*/app/accounts/*',
    'http://localhost:3000/app/accounts/*',
  ],
  fingerprint: [
    ['.conversation-panel', 'not re-read in source', 'undated', 'L'],
    ['[id^="message"][data-message-id]', 'chatwoot Message.vue 47a51cc', '2025', 'H'],
    ['.reply-box', 'not re-read in source', 'undated', 'L'],
  ],
  marketplace: 'other',
  confidence: 'stable',
  composer: {
    at: [
      ['.reply-box .editor-root .ProseMirror', 'not re-read in source', 'undated', 'L'],
      ['.reply-box .ProseMirror', 'not re-read in source', 'undated', 'L'],
      ['.reply-box textarea', 'not re-read in source', 'undated', 'L'],
      ['.editor-root .ProseMirror', 'chatwoot Editor.vue 00be7cd', '2024', 'M'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [['.bottom-box .right-wrap > button:last-of-type', 'chatwoot ReplyBottomPanel.vue 0008fca', '2024', 'M']],
    keys: ['Enter', 'Control+Enter', 'Meta+Enter'],
  },
  messages: {
    list: [['.conversation-panel', 'not re-read in source', 'undated', 'L']],
    item: [['[id^="message"][data-message-id]', 'chatwoot Message.vue 47a51cc', '2025', 'H']],
    buyer: [['.justify-start', 'chatwoot Message.vue 47a51cc', '2025', 'M-H']],
    agent: [['.justify-end', 'chatwoot Message.vue 47a51cc', '2025', 'M-H']],
    system: [['.justify-center', 'chatwoot Message.vue 47a51cc', '2025', 'M-H']],
    id: [['@data-message-id', 'chatwoot Message.vue 47a51cc', '2025', 'H']],
  },
  customer: {
    idAfter: '/conversations/',
    name: [['.conversation.active .conversation--user', 'chatwoot ConversationCard.vue 0008fca', '2024', 'M-H']],
  },
  conversations: {
    item: [
      ['.conversations-list .conversation', 'not re-read in source', 'undated', 'L'],
      ['.conversation', 'chatwoot ConversationCard.vue 0008fca', '2024', 'M-H'],
    ],
    name: [['.conversation--user', 'chatwoot ConversationCard.vue 0008fca', '2024', 'M-H']],
    unread: [['.conversation--meta .unread', 'chatwoot ConversationCard.vue 0008fca', '2024', 'M-H']],
    active: [['.conversation.active', 'chatwoot ConversationCard.vue 0008fca', '2024', 'M-H']],
  },
})

/** Rocket.Chat Omnichannel (facts/consoles.md 15). Its labels are translated, so nothing hangs on them. */
export const rocketChat = /* @__PURE__ */ defineProfile({
  id: 'rocket-chat',
  name: 'Rocket.Chat Omnichannel',
  version: 1,
  matches: ['https://*/live/*', 'https://*.rocket.chat/live/*', 'http://localhost:3000/live/*'],
  fingerprint: [
    ['[data-qa-type="message"]', 'Rocket.Chat RoomMessage.tsx 00123e4', '2024', 'M'],
    ['textarea[name="msg"]', 'Rocket.Chat MessageBox.tsx 007a5cc', '2026', 'H'],
  ],
  marketplace: 'other',
  confidence: 'stable',
  composer: {
    at: [
      ['main footer textarea[name="msg"]', 'Rocket.Chat composer.ts 86ab056', '2026', 'H'],
      ['textarea[name="msg"]', 'Rocket.Chat MessageBox.tsx 007a5cc', '2026', 'H'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [
      ['footer button:has(.rcx-icon--name-send)', 'Rocket.Chat MessageBox.tsx 007a5cc (icon send)', '2026', 'M'],
      ['footer [role="toolbar"] button:last-of-type', 'not re-read in source', 'undated', 'L'],
      ['[data-qa-id="send"]', 'not re-read in source', 'undated', 'L'],
    ],
    keys: ['Enter', 'Control+Enter', 'Meta+Enter'],
  },
  messages: {
    item: [
      [
        '[data-qa-type="message"], [data-system-message-type]',
        'Rocket.Chat RoomMessage.tsx 262bf4d, SystemMessage.tsx 0111cd7',
        '2025',
        'H',
      ],
      ['[data-mid]', 'Rocket.Chat RoomMessage.tsx 262bf4d', '2025', 'H'],
    ],
    buyer: [
      [
        '[data-qa-type="message"]:not([data-own="true"]):not([data-system-message-type])',
        'Rocket.Chat RoomMessage.tsx 00123e4',
        '2024',
        'H',
      ],
    ],
    agent: [['[data-own="true"]', 'Rocket.Chat RoomMessage.tsx 262bf4d', '2025', 'H']],
    system: [['[data-system-message-type]', 'Rocket.Chat SystemMessage.tsx 0111cd7', '2024', 'H']],
    text: [
      ['[data-qa-type="message-body"]', 'not re-read in source', 'undated', 'L'],
      ['.rcx-message-body', 'not re-read in source', 'undated', 'L'],
    ],
    time: [['time@datetime', 'not re-read in source', 'undated', 'L']],
    id: [
      ['@data-mid', 'Rocket.Chat RoomMessage.tsx 00123e4', '2024', 'H'],
      ['@data-id', 'Rocket.Chat RoomMessage.tsx 00123e4', '2024', 'H'],
    ],
  },
  customer: {
    idAfter: '/live/',
    name: [
      ['main header h1', 'not re-read in source', 'undated', 'L'],
      [
        '[data-qa-type="sidebar-item"].rcx-sidebar-item--selected .rcx-sidebar-item__title',
        'not re-read in source',
        'undated',
        'L',
      ],
    ],
  },
  conversations: {
    item: [
      ['a.rcx-sidebar-item[href*="/live/"]', 'not re-read in source', 'undated', 'L'],
      ['[data-qa="sidebar-item"]', 'not re-read in source', 'undated', 'L'],
    ],
    name: [
      ['.rcx-sidebar-item__title', 'Rocket.Chat SideBarItem', '2024', 'M'],
      ['[data-qa="sidebar-item-title"]', 'not re-read in source', 'undated', 'L'],
    ],
    unread: [['.rcx-badge', 'not re-read in source', 'undated', 'L']],
    active: [
      ['.rcx-sidebar-item--selected', 'Rocket.Chat SideBarItem', '2024', 'M'],
      ['[aria-selected="true"]', 'not re-read in source', 'undated', 'L'],
    ],
    id: [['@href', 'Rocket.Chat SideBarItem', '2024', 'M']],
  },
})

/** FreeScout (facts/consoles.md 15): a mail-like desk, newest thread on top. */
export const freeScout = /* @__PURE__ */ defineProfile({
  id: 'freescout',
  name: 'FreeScout',
  version: 1,
  matches: ['https://*/conversation/*', 'http://*/conversation/*'],
  fingerprint: [['#conv-layout', 'FreeScout', '2026-08-15', 'H']],
  marketplace: 'other',
  confidence: 'stable',
  composer: {
    at: [
      ['.conv-reply-block .note-editable[contenteditable]', 'FreeScout view.blade.php', '2026-08-15', 'H'],
      ['.note-editable[contenteditable]', 'FreeScout', '2026-08-15', 'H'],
      ['textarea#body[name="body"]', 'FreeScout', '2026-08-15', 'H'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [
      ['.btn-reply-submit.btn-send-text', 'FreeScout', '2026-08-15', 'H'],
      ['.btn-reply-submit', 'FreeScout', '2026-08-15', 'H'],
    ],
    keys: [],
  },
  messages: {
    list: [['#conv-layout-main', 'FreeScout view.blade.php', '2026-08-15', 'H']],
    // A line item has an id and no data-thread_id (partials/thread.blade.php).
    item: [['.thread[id^="thread-"]:not(.thread-type-draft)', 'FreeScout thread.blade.php', '2026-08-15', 'H']],
    buyer: [['.thread-type-customer', 'FreeScout', '2026-08-15', 'H']],
    agent: [['.thread-type-message', 'FreeScout', '2026-08-15', 'H']],
    system: [
      ['.thread-type-lineitem', 'FreeScout', '2026-08-15', 'H'],
      ['.thread-type-note', 'FreeScout', '2026-08-15', 'H'],
    ],
    text: [['.thread-body', 'FreeScout', '2026-08-15', 'H']],
    time: [
      ['.thread-date[title]@title', 'FreeScout', '2026-08-15', 'H'],
      ['.thread-date', 'FreeScout', '2026-08-15', 'H'],
    ],
    id: [['@id', 'FreeScout thread.blade.php', '2026-08-15', 'H']],
    order: 'newest-first',
  },
  customer: {
    id: [['body[data-conversation_id]@data-conversation_id', 'FreeScout', '2026-08-15', 'H']],
    name: [
      [
        '#conv-layout-customer .conv-customer-block .customer-name',
        'FreeScout profile_snippet.blade.php',
        '2026-08-15',
        'H',
      ],
    ],
  },
})

/** Live Helper Chat (facts/consoles.md 15): several chats stand in the page at once; the shown one is read. */
export const liveHelperChat = /* @__PURE__ */ defineProfile({
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  version: 1,
  matches: ['https://*/site_admin*', 'https://*/lhc_web/*', 'http://*/lhc_web/*'],
  fingerprint: [
    ['[id^="chat-right-column-"]', 'LiveHelperChat', '2026-08-21', 'H'],
    ['[id^="messagesBlock-"]', 'LiveHelperChat', '2026-08-21', 'H'],
  ],
  marketplace: 'other',
  confidence: 'stable',
  composer: {
    at: [
      ['textarea[id^="CSChatMessage-"]', 'LiveHelperChat', '2026-08-21', 'H'],
      ['lhc-editor[id^="CSChatMessage-"]', 'LiveHelperChat', '2026-08-21', 'H'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    // There is no send button in the operator's form (adminchat.tpl.php, 2026-08-21).
    buttons: [],
    keys: ['Enter'],
  },
  messages: {
    list: [['[id^="messagesBlock-"]', 'LiveHelperChat', '2026-08-21', 'H']],
    item: [['.message-row', 'LiveHelperChat', '2026-08-21', 'H']],
    buyer: [['.response', 'LiveHelperChat', '2026-08-21', 'H']],
    agent: [['.message-admin', 'LiveHelperChat', '2026-08-21', 'H']],
    system: [
      ['.system-response', 'LiveHelperChat syncadmin.tpl.php', '2026-08-21', 'H'],
      // A colleague's word to the agent: the visitor does not see it.
      ['.whisper-msg', 'LiveHelperChat syncadmin.tpl.php', '2026-08-21', 'H'],
    ],
    auto: [['.auto-responder-msg', 'LiveHelperChat syncadmin.tpl.php', '2026-08-21', 'H']],
    text: [['.msg-body', 'LiveHelperChat', '2026-08-21', 'H']],
    time: [['.msg-date', 'LiveHelperChat', '2026-08-21', 'H']],
    id: [['@id', 'LiveHelperChat', '2026-08-21', 'H']],
  },
  customer: {
    name: [['#tabs > ul.nav > li > a.active .ntab', 'LiveHelperChat lh.js', '2026-08-21', 'H']],
  },
  conversations: {
    item: [['#tabs > ul.nav > li[id^="chat-tab-li-"]', 'LiveHelperChat lh.js', '2026-08-21', 'H']],
    name: [['.ntab', 'LiveHelperChat lh.js', '2026-08-21', 'H']],
    unread: [['.msg-nm', 'LiveHelperChat lh.js', '2026-08-21', 'H']],
    active: [['a.active', 'LiveHelperChat lh.js', '2026-08-21', 'H']],
    id: [['@id', 'LiveHelperChat lh.js', '2026-08-21', 'H']],
  },
})
