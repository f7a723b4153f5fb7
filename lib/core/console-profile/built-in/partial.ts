import { defineProfile } from './define-profile.ts'

/** 微店 (facts/consoles.md 6): composer and list only; the customer stands in the address. */
export const weidian = /* @__PURE__ */ defineProfile({
  id: 'weidian',
  name: '微店客服',
  version: 1,
  matches: ['https://im.weidian.com/im-team/im-pc-2/*'],
  marketplace: 'other',
  confidence: 'partial',
  composer: { at: [['.textInput .editor[contenteditable="true"]', 'D1', '2026-06-12', 'M']], newline: 'Shift+Enter' },
  send: { buttons: [], keys: ['Enter'] },
  customer: { idAfter: '#/session/recent/' },
  conversations: {
    item: [['.sessions-list-box .session-item-box', 'D1', '2026-06-12', 'M']],
    unread: [['.unread-hot-tag', 'D1', '2026-06-12', 'M']],
  },
})

/** 小红书千帆客服 (facts/consoles.md 7): whether a plain browser gets a working chat is unproven. */
export const xiaohongshu = /* @__PURE__ */ defineProfile({
  id: 'xiaohongshu',
  name: '小红书千帆客服',
  version: 1,
  matches: ['https://walle.xiaohongshu.com/cstools/*'],
  marketplace: 'xiaohongshu',
  confidence: 'partial',
  composer: {
    at: [
      ['#jarvis-reply-textarea', 'X2 X3', '2026-07-02', 'M'],
      ['textarea.reply-textarea', 'X2 X3', '2026-07-02', 'M'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [['.farmer-chat__main button.d-button.--color-primary', 'X2 X3', '2026-07-02', 'M']],
    keys: ['Enter'],
  },
  customer: {
    name: [
      ['.user-info-detail', 'X1', '2026-07-11', 'M'],
      ['.user-info', 'X1', '2026-07-11', 'M'],
    ],
    id: [['.chat-item.active[data-key]@data-key', 'X2 X1', '2026-07-11', 'M']],
  },
  conversations: {
    item: [['.chat-item', 'X2 X1', '2026-07-11', 'M']],
    active: [['.chat-item.active', 'X2 X1', '2026-07-11', 'M']],
    id: [
      ['@data-key', 'X2 X1', '2026-07-11', 'M'],
      ['@data-app-cid', 'X2 X1', '2026-07-11', 'M'],
    ],
  },
  order: {
    card: [['.order-tool-content .order-card', 'X1', '2026-07-11', 'M']],
    number: [['.order-card-title-id', 'X1', '2026-07-11', 'M']],
  },
})

/** 1688 旺旺网页版 (facts/consoles.md 8): the chat is in a frame, which is matched by its own address. */
export const wangwang1688 = /* @__PURE__ */ defineProfile({
  id: 'wangwang-1688',
  name: '1688 旺旺网页版',
  version: 1,
  matches: ['https://air.1688.com/*def_cbu_web_im_core*'],
  marketplace: 'other',
  confidence: 'partial',
  composer: {
    at: [
      ['.biz-expression-editor pre.edit[contenteditable="true"]', 'A1 A2 A3', '2026', 'M-H'],
      ['pre.edit[contenteditable="true"]', 'A1 A2 A3', '2026', 'M-H'],
    ],
  },
  send: { buttons: [['button.send-btn', 'A1 A2 A3', '2026', 'M']], keys: [] },
  messages: {
    item: [['.message-item', 'A1 A3', '2026', 'M']],
    buyer: [['.message-item:not(.self)', 'A1 A3', '2026', 'M']],
    agent: [['.message-item.self', 'A1 A3', '2026', 'M']],
    text: [['.content pre', 'A1 A3', '2026', 'M']],
  },
  customer: { name: [['.ww_conversation .ww_user_panel', 'A1', '2026', 'M']] },
  conversations: {
    item: [['.conversation-item', 'A1 A3', '2026', 'M']],
    name: [['.name', 'A1 A3', '2026', 'M']],
  },
})

/** Shopee Seller Centre webchat (facts/consoles.md 12): which side a message is on is not known. */
export const shopee = /* @__PURE__ */ defineProfile({
  id: 'shopee',
  name: 'Shopee Seller Chat',
  version: 1,
  matches: ['co.id', 'co.th', 'com.br', 'com.my', 'sg', 'ph', 'tw', 'vn', 'com.co', 'com.mx', 'cl']
    .flatMap((tld) => [
      `https://seller.shopee.${tld}/new-webchat/conversations*`,
      `https://seller.shopee.${tld}/webchat/conversations*`,
    ])
    .concat('https://banhang.shopee.vn/new-webchat/conversations*'),
  marketplace: 'shopee',
  confidence: 'partial',
  composer: { at: [['textarea[placeholder]', 'H1 H2', '2026-08-17', 'L-M']], newline: 'Shift+Enter' },
  send: { buttons: [], keys: ['Enter'] },
  customer: { idAfter: 'conversation_id=' },
  conversations: {
    item: [['[data-cy="webchat-conversation-cell-container"]', 'H1 H3', '2026-01-21', 'M']],
    name: [['[title]@title', 'H1 H3', '2026-01-21', 'M']],
  },
})

/** TikTok Shop seller chat (facts/consoles.md 13); the send key is not known. */
export const tiktokShop = /* @__PURE__ */ defineProfile({
  id: 'tiktok-shop',
  name: 'TikTok Shop Seller Chat',
  version: 1,
  matches: ['us', 'vn', 'br', 'uk', 'th', 'my', 'ph', 'sg', 'id', 'mx', 'es', 'de', 'fr', 'it', 'jp'].map(
    (region) => `https://seller-${region}.tiktok.com/chat/inbox/*`,
  ),
  marketplace: 'tiktok',
  confidence: 'partial',
  composer: {
    at: [
      ['div:has(> #chat-input-send-button) textarea', 'T1', '2026', 'M'],
      ['div:has(#chat-input-send-button) > * textarea', 'T1', '2026', 'L-M'],
    ],
    newline: 'Shift+Enter',
  },
  send: { buttons: [['#chat-input-send-button', 'T1', '2026', 'M']], keys: ['Enter'] },
  messages: {
    item: [['[data-testid="chat.chatroom.message_card"]', 'T1', '2026', 'M']],
    buyer: [['[class*="chatd-bubble-main--other"]', 'T1', '2026', 'M']],
    agent: [['[class*="chatd-bubble-main--"]:not([class*="--other"])', 'T1', '2026', 'M']],
    text: [['[class*="chatd-bubble-main--"]', 'T1', '2026', 'M']],
  },
  conversations: {
    item: [['[data-testid="chat.chatroom.conversation_card"]', 'T1', '2026', 'M']],
    name: [['[data-testid="chat.chatroom.conversation_card_username"]', 'T1', '2026', 'M']],
    unread: [['.p-badge-number', 'T1', '2026', 'M']],
    id: [['@id', 'T1', '2026', 'M']],
  },
})
