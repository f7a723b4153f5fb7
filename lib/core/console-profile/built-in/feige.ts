import { defineProfile } from './define-profile.ts'

/** 抖店飞鸽 (facts/consoles.md 2). Every shop has the same address, so the shop cannot be told from it. */
export const feige = /* @__PURE__ */ defineProfile({
  id: 'feige',
  name: '抖店飞鸽',
  version: 1,
  matches: ['https://im.jinritemai.com/pc_seller_v2/main*', 'https://im.jinritemai.com/pc_seller_desk_v2/main*'],
  marketplace: 'douyin',
  confidence: 'stable',
  composer: {
    at: [
      ['textarea[data-qa-id="qa-send-message-textarea"]', 'F1 F2 F3 F5 P5', '2026-09', 'H'],
      ['#im-input-box', 'F1', '2026-04-23', 'M'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [['[data-qa-id="qa-send-message-button"]', 'F1 F3 P5', '2026-09', 'H']],
    keys: ['Enter'],
  },
  messages: {
    list: [
      ['#workspace-chat', 'F5', '2026-08', 'M'],
      ['.messageList', 'F2', '2026-07-20', 'M'],
    ],
    item: [
      ['[data-qa-id="qa-message-warpper"]', 'F1 P5', '2026-09', 'H'],
      ['.msgItemWrap', 'F2', '2026-07-20', 'M'],
    ],
    buyer: [
      ['.leaveMessage.messageNotMe', 'F1 F2 F5', '2026-09', 'H'],
      ['.messageNotMe', 'F1 F2 F5', '2026-09', 'H'],
    ],
    agent: [
      ['.leaveMessage.messageIsMe', 'F1 F2 F5', '2026-09', 'H'],
      ['.messageIsMe', 'F1 F2 F5', '2026-09', 'H'],
    ],
    system: [
      ['[data-id^="transfer_staff_"]', 'F1 F2', '2026-07-20', 'M-H'],
      ['[data-id^="llm_process_"]', 'F1 F2', '2026-07-20', 'M-H'],
      ['[data-id^="cs_close_conversation"]', 'F1 F2', '2026-07-20', 'M-H'],
      ['[data-id*="_Welcome_"]', 'F1 F2', '2026-07-20', 'M-H'],
      ['[data-id*="_CsAssign_"]', 'F1 F2', '2026-07-20', 'M-H'],
    ],
    autoTexts: ['此消息由机器人自动回复'],
    text: [
      ['.leaveMessage pre', 'F1 F2', '2026-09', 'H'],
      ['pre', 'F1 F2', '2026-09', 'H'],
    ],
    id: [
      ['@data-id', 'F1 F2', '2026-07-20', 'M-H'],
      ['[data-id]@data-id', 'F1 F2', '2026-07-20', 'M-H'],
      ['[data-qa-message-id]@data-qa-message-id', 'F1', '2026-04-23', 'M-H'],
    ],
  },
  customer: {
    name: [
      ['#topbar-left-info span', 'F1 F5', '2026-09', 'M-H'],
      ['textarea[data-qa-id="qa-send-message-textarea"]@placeholder', 'F1 F5', '2026-09', 'M-H'],
    ],
    strip: ['添加备注', '发送给', '，使用Enter 发送消息', '，使用 Enter 发送消息'],
  },
  conversations: {
    item: [
      ['[data-qa-id="qa-conversation-chat-item"]', 'F1 F2 F3 P5', '2026-09', 'H'],
      ['[data-kora="conversation"]', 'F1', '2026-04-23', 'H'],
    ],
    name: [
      ['[data-qa-id="qa-conversation-nickname"]', 'F1', '2026-09', 'M-H'],
      ['[class*="nameLine"][title]@title', 'F1', '2026-04-23', 'M-H'],
    ],
    unread: [
      ['sup.auxo-badge-count', 'F1 F3', '2026-09', 'M-H'],
      ['[class*="badge-count"]', 'F1 F3', '2026-09', 'M-H'],
    ],
    active: [['[data-btm-id$=".current"]', 'F1', '2026-04-23', 'M']],
    id: [['@data-cid', 'F1 F2 F3', '2026-09', 'H']],
  },
  order: {
    card: [['.ecom-collapse-item.ecom-collapse-item-active', 'F5 F6', '2026-08', 'M-H']],
    product: [['[data-btm="d5834"]', 'F5', '2026-08', 'M-H']],
  },
})
