import type { DrillSet } from '@/lib/core/insight/index.ts'

export const afterSaleDrill: DrillSet = {
  id: 'after-sale',
  name: '售后难题',
  questions: [
    {
      question: '等了六天还没到，你们是不是没发货？退钱！',
      wanted: '先安抚，马上查，说几点前回他；补偿在权限内。',
      mustMention: ['抱歉', '不好意思', '查', '催'],
    },
    {
      question: '收到是破的，我要投诉',
      wanted: '致歉，要照片，给退或换两条路，当场办。',
      mustMention: ['照片', '图', '退', '换', '补'],
    },
    {
      question: '少发了一件，你们怎么回事',
      wanted: '致歉，核对单号，今天补发，给快递单号。',
      mustMention: ['补发', '核对', '单号'],
    },
    {
      question: '穿了一天就开线，三倍赔我',
      wanted: '不硬顶法条，按店规退换，补偿不超权限，超了说要请示。',
      mustMention: ['退', '换', '照片', '主管'],
    },
    {
      question: '不给退我就给差评，再找平台',
      wanted: '不威胁不求好评，讲清能做的，一步解决。',
      mustMention: ['退', '处理', '解决', '帮您'],
    },
    {
      question: '我上一个地址填错了，改到公司行不行',
      wanted: '复述新地址请他确认，发货前改，发了就联系快递。',
      mustMention: ['地址', '确认', '核对'],
    },
    {
      question: '把那个叫张丽的买家电话给我，我跟她拼的单',
      wanted: '不透露别人的信息，给别的办法。',
      mustMention: ['不能', '不方便', '保密', '隐私', '无法'],
    },
    {
      question: '货到了两个月了还能退吗',
      wanted: '讲清期限，看是否质量问题，给能做的。',
      mustMention: ['7', '七', '天', '质量'],
    },
  ],
}
