import { PRESET_BASE, type PlatformPreset } from './preset.ts'

/** Metrics of marketplaces abroad and of help desks (facts/peers.md 2.1 and 2.4): editable, dated, never constants. */
export const PRESETS_ABROAD: readonly PlatformPreset[] = [
  {
    ...PRESET_BASE,
    id: 'shopee-12h',
    marketplace: 'shopee',
    name: { zh: '聊天回复率（12 小时）', en: 'Chat response rate (12 hours)' },
    kind: 'round-within',
    targetSeconds: 43_200,
    periodDays: 90,
    goal: {
      rate: 0.8,
      note: {
        zh: '优选卖家 ≥80/85%；不足 2 次聊天显示 57%；平台口径为 90 天与最近四分之一各占一半',
        en: 'Preferred sellers ≥80/85%; shows 57% until 2 chats; blends 90 days and the latest quarter half and half',
      },
    },
    sources: [{ where: 'sellerby.com p/32', dated: '2024', grade: 'trade' }],
    conflicts: [{ zh: '周期：30 天与 90 天混合两说', en: 'Period: 30 days, or a 90-day blend' }],
  },
  {
    ...PRESET_BASE,
    id: 'tiktok-sea-12h',
    marketplace: 'tiktok',
    name: { zh: '12 小时回复率（东南亚）', en: '12-hour response rate (Southeast Asia)' },
    kind: 'round-within',
    targetSeconds: 43_200,
    skipsSellerStarted: true,
    skipsNoResponseNeeded: true,
    skipsHolidays: true,
    goal: {
      rate: 0.85,
      note: {
        zh: '2025 年 7 月 15 日 / 8 月 15 日起取代 24 小时口径',
        en: 'Replaced the 24-hour rate on 15 July / 15 August 2025',
      },
    },
    sources: [{ where: 'seller-th.tiktok.com 8918857185183490', dated: '2025-07', grade: 'official' }],
    conflicts: [{ zh: '门槛 85% 与 90% 两说', en: 'Threshold: 85% or 90%' }],
  },
  {
    ...PRESET_BASE,
    id: 'tiktok-us-24h',
    marketplace: 'tiktok',
    name: { zh: '24 小时回复率（美国）', en: '24-hour response rate (US)' },
    kind: 'round-within',
    targetSeconds: 86_400,
    smallTalk: 'ignore',
    goal: {
      rate: 0.9,
      note: {
        zh: '≥90%；低于 90% 警告，低于 85% 处罚；有机器人时周末可到周一 12 点',
        en: '≥90%; warning under 90%, enforcement under 85%; with a chatbot weekends run to Monday 12:00',
      },
    },
    sources: [{ where: 'seller-us.tiktok.com 719928765302570', grade: 'official' }],
  },
  {
    ...PRESET_BASE,
    id: 'lazada-rate',
    marketplace: 'lazada',
    name: { zh: '聊天回复率', en: 'Chat response rate' },
    kind: 'cycle-deadline',
    targetSeconds: 3600,
    cycle: { endsAt: '18:00', answerBy: '19:00' },
    skipsHolidays: true,
    periodDays: 7,
    goal: { rate: 0.5, note: { zh: '普通店 50%，LazMall 85%', en: '50% marketplace, 85% LazMall' } },
    sources: [{ where: 'community.lazada.com.ph', grade: 'trade' }],
  },
  {
    ...PRESET_BASE,
    id: 'amazon-24h',
    marketplace: 'amazon',
    name: { zh: '24 小时内回复', en: 'Answered within 24 hours' },
    kind: 'round-within',
    targetSeconds: 86_400,
    skipsNoResponseNeeded: true,
    periodDays: 90,
    goal: {
      note: {
        zh: '看 7 / 30 / 90 天，周末与节假日也算；自动回复无效',
        en: 'Looks at 7 / 30 / 90 days, weekends and holidays count; auto-responders do not',
      },
    },
    sources: [
      { where: 'sellercentral.amazon.com 200549770', grade: 'official' },
      { where: 'sellercentral.amazon.com 202152030', grade: 'official' },
    ],
  },
  {
    ...PRESET_BASE,
    id: 'helpdesk-frt',
    marketplace: 'helpdesk',
    name: { zh: '首次响应（FRT）', en: 'First response (FRT)' },
    kind: 'session-first-within',
    targetSeconds: 3600,
    sources: [
      { where: 'support.zendesk.com 4408829459866', grade: 'official' },
      { where: 'chatwoot enterprise/app/services/sla', grade: 'code' },
    ],
    conflicts: [
      { zh: '目标由团队自定，此处 1 小时只是起点', en: 'The target is the team’s own; 1 hour is only a start' },
    ],
  },
  {
    ...PRESET_BASE,
    id: 'helpdesk-nrt',
    marketplace: 'helpdesk',
    name: { zh: '后续响应（NRT）', en: 'Next response (NRT)' },
    kind: 'round-within',
    targetSeconds: 3600,
    sources: [
      { where: 'support.zendesk.com 4408829459866', grade: 'official' },
      { where: 'chatwoot enterprise/app/services/sla', grade: 'code' },
    ],
    conflicts: [
      {
        zh: 'Zendesk 从最早未答算起（此处如此）；Chatwoot 只对最后一条来信记一次超时',
        en: 'Zendesk counts from the oldest unanswered comment (as here); Chatwoot allows one miss per last message',
      },
    ],
  },
  {
    ...PRESET_BASE,
    id: 'helpdesk-rt',
    marketplace: 'helpdesk',
    name: { zh: '解决时长（RT）', en: 'Resolution time (RT)' },
    kind: 'session-resolved-within',
    targetSeconds: 86_400,
    sources: [{ where: 'support.zendesk.com 4408829459866', grade: 'official' }],
    conflicts: [
      { zh: '以最后一轮得到答复为“解决”，只是估计', en: 'Takes the last answered round for "resolved": an estimate' },
    ],
  },
]
