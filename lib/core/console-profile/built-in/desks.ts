import { defineProfile } from './define-profile.ts'

/** When the sources of Chatwoot and Rocket.Chat were read again, each file at the commit that stands beside it. */
const READ = '2026-11-25'

/**
 * Chatwoot (facts/consoles.md 15), checked against its own front-end source. The right side means the agent's own
 * message; a colleague's, a robot's and a private note may stand on the left and are told by the colour of their bubble.
 * Only the item itself carries the side: avatars in it use the same layout classes. The box for private notes is no
 * composer: what is written there no buyer reads.
 */
export const chatwoot = /* @__PURE__ */ defineProfile({
  id: 'chatwoot',
  name: 'Chatwoot',
  version: 2,
  matches: [
    'https://app.chatwoot.com/app/accounts/*',
    'https://*/app/accounts/*',
    'http://localhost:3000/app/accounts/*',
  ],
  fingerprint: [
    ['.conversation-panel', 'chatwoot MessagesView.vue 006eb17', READ, 'H'],
    ['[id^="message"][data-message-id]', 'chatwoot Message.vue 00191be', READ, 'H'],
    ['.reply-box', 'chatwoot ReplyBox.vue 0031e5d', READ, 'H'],
  ],
  marketplace: 'other',
  confidence: 'stable',
  composer: {
    at: [
      ['.reply-box:not(.is-private) .ProseMirror', 'chatwoot ReplyBox.vue 0031e5d, Editor.vue 00be7cd', READ, 'M-H'],
      ['.reply-box:not(.is-private) .reply-box__top textarea', 'chatwoot ReplyBox.vue 0031e5d', READ, 'M-H'],
      ['.reply-box:not(.is-private) textarea', 'chatwoot ReplyBox.vue 0031e5d', READ, 'M-H'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [
      ['.reply-box .right-wrap button[type="submit"]', 'chatwoot ReplyBottomPanel.vue (index 675448789)', READ, 'M-H'],
      ['.right-wrap > button:last-of-type', 'chatwoot ReplyBottomPanel.vue 0008fca', READ, 'M-H'],
    ],
    keys: ['Enter', 'Control+Enter', 'Meta+Enter'],
  },
  messages: {
    list: [['.conversation-panel', 'chatwoot MessagesView.vue 006eb17', READ, 'H']],
    item: [['[id^="message"][data-message-id]', 'chatwoot Message.vue 00191be', READ, 'H']],
    buyer: [['[data-message-id].justify-start', 'chatwoot Message.vue 00191be', READ, 'H']],
    agent: [
      ['[data-message-id].justify-end', 'chatwoot Message.vue 00191be', READ, 'H'],
      ['.bg-n-solid-blue', 'chatwoot bubbles/Base.vue (index 1967810935)', READ, 'M'],
      ['.bg-n-solid-iris', 'chatwoot bubbles/Base.vue (index 1967810935)', READ, 'M'],
    ],
    system: [
      ['[data-message-id].justify-center', 'chatwoot Message.vue 00191be', READ, 'H'],
      // A private note: a colleague's word, which no buyer sees.
      ['.bg-n-solid-amber', 'chatwoot bubbles/Base.vue (index 1967810935)', READ, 'M'],
    ],
    auto: [['.bg-n-solid-iris', 'chatwoot bubbles/Base.vue (index 1967810935)', READ, 'M']],
    text: [
      // The preview of a quoted message carries the same class, cut to two lines.
      ['.prose:not(.line-clamp-2)', 'chatwoot FormattedContent.vue 0d2e4ee, Base.vue 0478b3d', READ, 'H'],
      ['[data-bubble-name]', 'chatwoot bubbles/Text/Index.vue 0af2d41', READ, 'M'],
    ],
    time: [['time', 'chatwoot MessageMeta.vue 12ec785', READ, 'H']],
    id: [['@data-message-id', 'chatwoot Message.vue 00191be', READ, 'H']],
  },
  customer: {
    idAfter: '/conversations/',
    name: [['.conversation.active .conversation--user', 'chatwoot ConversationCard.vue 0008fca', READ, 'H']],
  },
  conversations: {
    item: [
      ['.conversations-list .conversation', 'chatwoot ChatList.vue 002dce6', READ, 'H'],
      ['.conversation', 'chatwoot ConversationCard.vue 0008fca', READ, 'H'],
    ],
    name: [['.conversation--user', 'chatwoot ConversationCard.vue 0008fca', READ, 'H']],
    unread: [
      ['.unread-chat .conversation--meta .unread', 'chatwoot ConversationCard.vue 0008fca', READ, 'M-H'],
      ['.conversation--meta .unread', 'chatwoot ConversationCard.vue 0008fca', READ, 'M-H'],
      ['span.rounded-full.text-xxs.min-w-4', 'chatwoot UnreadBadge.vue 6abd2a4', READ, 'M'],
      ['span.rounded-full.text-xxs', 'chatwoot ConversationCard.vue (index 57383717629)', READ, 'L-M'],
    ],
    active: [['.conversation.active', 'chatwoot ConversationCard.vue 0008fca', READ, 'H']],
  },
})

/**
 * A colleague in a room of Rocket.Chat: visitors are named `guest-N` unless an integration names them, so only where such
 * a visitor has spoken is another name a colleague's. Lines that follow the first of a run carry no name.
 */
const COLLEAGUE =
  '.messages-list:has(.rcx-message-header [data-username^="guest-"]) [data-own="false"]:has(.rcx-message-header [data-username]):not(:has(.rcx-message-header [data-username^="guest-"]))'
const NEXT = ' + [data-own="false"][data-sequential="true"]'

/**
 * Rocket.Chat Omnichannel (facts/consoles.md 15), checked against its own front-end source. Its labels are translated,
 * so nothing hangs on them. A colleague's line is told by its sender's name where it is sure ({@link COLLEAGUE}).
 */
export const rocketChat = /* @__PURE__ */ defineProfile({
  id: 'rocket-chat',
  name: 'Rocket.Chat Omnichannel',
  version: 2,
  matches: ['https://*/live/*', 'https://*.rocket.chat/live/*', 'http://localhost:3000/live/*'],
  fingerprint: [
    ['[data-own][data-mid]', 'Rocket.Chat RoomMessage.tsx 262bf4d', READ, 'H'],
    ['textarea[name="msg"]', 'Rocket.Chat MessageBox.tsx 007a5cc', READ, 'H'],
  ],
  marketplace: 'other',
  confidence: 'stable',
  composer: {
    at: [
      ['.messages-container-main textarea[name="msg"]', 'Rocket.Chat RoomBody.tsx 007a5cc', READ, 'H'],
      ['main footer textarea[name="msg"]', 'Rocket.Chat composer.ts 86ab056', '2026', 'H'],
      ['textarea[name="msg"]', 'Rocket.Chat MessageBox.tsx 007a5cc', READ, 'H'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [
      ['footer button:has(.rcx-icon--name-send)', 'Rocket.Chat MessageBox.tsx 007a5cc (icon send)', READ, 'M-H'],
    ],
    keys: ['Enter', 'Control+Enter', 'Meta+Enter'],
  },
  messages: {
    list: [['.messages-list', 'Rocket.Chat RoomBody.tsx 007a5cc', READ, 'H']],
    item: [
      // `data-qa-type` stands only in older versions; `data-own` in all that were read.
      ['[data-mid][data-own], [data-system-message-type]', 'Rocket.Chat RoomMessage.tsx, SystemMessage.tsx', READ, 'H'],
    ],
    buyer: [['[data-own="false"]', 'Rocket.Chat RoomMessage.tsx 262bf4d', READ, 'H']],
    agent: [
      ['[data-own="true"]', 'Rocket.Chat RoomMessage.tsx 262bf4d', READ, 'H'],
      [COLLEAGUE, 'Rocket.Chat MessageHeader.tsx 0111cd7 (data-username), getNextVisitorUsername', READ, 'M-H'],
      [COLLEAGUE + NEXT, 'Rocket.Chat RoomMessage.tsx 00123e4 (data-sequential)', READ, 'M-H'],
      [COLLEAGUE + NEXT + NEXT, 'Rocket.Chat RoomMessage.tsx 00123e4 (data-sequential)', READ, 'M-H'],
      [COLLEAGUE + NEXT + NEXT + NEXT, 'Rocket.Chat RoomMessage.tsx 00123e4 (data-sequential)', READ, 'M-H'],
    ],
    system: [['[data-system-message-type]', 'Rocket.Chat SystemMessage.tsx 0111cd7', READ, 'H']],
    text: [
      ['[data-qa-type="message-body"]', 'Rocket.Chat MessageContentBody.tsx 0d5c6cf', READ, 'H'],
      ['.rcx-message-body', 'fuselage MessageBody', READ, 'M-H'],
    ],
    time: [
      ['.rcx-message-header__time[title]@title', 'Rocket.Chat MessageHeader.tsx 0111cd7, fuselage', READ, 'H'],
      ['.rcx-message-header__time', 'Rocket.Chat MessageHeader.tsx 0111cd7, fuselage', READ, 'H'],
    ],
    id: [
      ['@data-mid', 'Rocket.Chat RoomMessage.tsx 262bf4d', READ, 'H'],
      ['@data-id', 'Rocket.Chat RoomMessage.tsx 00123e4', READ, 'H'],
    ],
  },
  customer: {
    idAfter: '/live/',
    name: [
      ['main header h1', 'Rocket.Chat RoomTitle.tsx 0f8a0a2 (HeaderTitle)', READ, 'M'],
      ['.rcx-sidebar-v2-item--selected .rcx-sidebar-v2-item__title', 'Rocket.Chat Condensed.tsx 014c086', READ, 'M-H'],
      [
        '.rcx-sidebar-item--selected .rcx-sidebar-item__title',
        'Rocket.Chat Condensed.tsx, before version 2',
        '2024',
        'M',
      ],
    ],
  },
  conversations: {
    item: [
      ['a.rcx-sidebar-v2-item[href*="/live/"]', 'Rocket.Chat SidebarItemTemplateWithData.tsx 014c086', READ, 'M-H'],
      ['a.rcx-sidebar-item[href*="/live/"]', 'Rocket.Chat SideBarItemTemplateWithData.tsx', '2024', 'M'],
    ],
    name: [
      ['.rcx-sidebar-v2-item__title', 'Rocket.Chat Condensed.tsx 014c086', READ, 'M-H'],
      ['.rcx-sidebar-item__title', 'Rocket.Chat Condensed.tsx, before version 2', '2024', 'M'],
    ],
    unread: [
      ['[role="status"] > [aria-hidden]', 'Rocket.Chat UnreadBadge.tsx 38bb05d', READ, 'M-H'],
      ['.rcx-badge', 'fuselage Badge', '2024', 'M'],
    ],
    active: [
      ['a[aria-current="page"]', 'Rocket.Chat SidebarItemTemplateWithData.tsx 014c086', READ, 'H'],
      ['.rcx-sidebar-v2-item--selected', 'Rocket.Chat Condensed.tsx 014c086', READ, 'M-H'],
      ['.rcx-sidebar-item--selected', 'Rocket.Chat Condensed.tsx, before version 2', '2024', 'M'],
    ],
    id: [['@href', 'Rocket.Chat SidebarItemTemplateWithData.tsx 014c086', READ, 'H']],
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
