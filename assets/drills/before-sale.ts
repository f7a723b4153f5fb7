import type { DrillSet } from '@/lib/core/insight/index.ts'

export const beforeSaleDrill: DrillSet = {
  id: 'before-sale',
  name: '售前难题',
  questions: [
    {
      question: '我在你家买过三次都起球，这次你敢保证吗？',
      wanted: '认下问题，说清这款换了什么，拿出证据，给得起的承诺；不说「质量很好的」。',
      mustMention: ['检测', '报告', '面料', '工艺', '退'],
    },
    {
      question: '别家同款比你便宜三十，凭什么买你的？',
      wanted: '不贬别家，说清差在哪一条，落到买家自己的用处。',
      mustMention: ['面料', '工艺', '质检', '保', '运费险', '售后', '材质'],
    },
    {
      question: '能再少点吗？少二十我马上拍',
      wanted: '给店里有的优惠，不私下改价，不说「没有」。',
      mustMention: ['券', '满', '活动', '优惠', '赠'],
    },
    {
      question: '我164，118斤，M还是L？不合适你出运费吗？',
      wanted: '给一个尺码和理由，退换规则一句说清。',
      mustMention: ['M', 'L', '码'],
    },
    {
      question: '加个微信吧，方便以后找你',
      wanted: '礼貌谢绝，留在平台上，说平台上怎么找到我们。',
      mustMention: ['平台', '这里', '旺旺', '收藏', '关注'],
    },
    {
      question: '明天能到吗？后天要穿去婚礼',
      wanted: '发货时间和快递，做不到就直说，给备选。',
      mustMention: ['发', '到', '快递', '顺丰'],
    },
    {
      question: '图片上看着不像纯棉啊，骗人的吧',
      wanted: '成分按检测报告说，不起争执。',
      mustMention: ['%', '成分', '棉', '报告', '吊牌'],
    },
    { question: '你是机器人吗？怎么老发一样的话', wanted: '道歉，用自己的话接着答他的问题。', mustMention: [] },
  ],
}
