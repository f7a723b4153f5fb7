import type { PackEntry } from '../pack.ts'

/** Product facts as 特点 → 优势 → 利益 with evidence, and what to tell before it is asked. */
export const goods: PackEntry[] = [
  {
    id: 'dg-p-a3',
    kind: 'product',
    title: 'A3 主动降噪耳机',
    category: '商品/耳机',
    product: 'JD-A3',
    questions: ['A3耳机怎么样', '这个耳机值不值', '耳机音质如何', '戴久了疼不疼', '耳机有什么特点'],
    answer:
      '您好，A3是半入耳加长柄，单只4.6克，戴两三个小时耳道不胀；深度降噪42dB，地铁上不用把音量开很大，耳朵没那么累。您平时通勤用还是运动用？',
    feature: '深度降噪42dB，单只4.6克',
    advantage: '低频噪声压得多，比入耳硅胶轻',
    benefit: '通勤音量可以小一点，戴久不胀',
    evidence: '检测报告 A3-2026-05',
    risk: '半入耳结构，隔绝人声有限，追求完全安静的别推',
  },
  {
    id: 'dg-p-p20',
    kind: 'product',
    title: 'P20 手机',
    category: '商品/手机',
    product: 'JD-P20',
    questions: ['P20怎么样', '这款手机有什么优点', '适合老人用吗', '手机屏幕护眼吗', '介绍一下这个手机'],
    answer:
      '您好，P20的屏幕有防蓝光认证，晚上可以自动降到2尼特，摸黑看也不刺眼；5000毫安加65W快充，早上洗漱的工夫能充到一半。您主要是自己用还是给家人用？',
    feature: '防蓝光认证屏，5000毫安电池，65W快充',
    advantage: '亮度可低到2尼特，约42分钟充满',
    benefit: '晚上看屏不刺眼，出门不用带充电宝',
    evidence: '认证证书与品牌实验室数据 P20-2026-07',
    risk: '音量键偏紧，提前告知；盒内不带充电头',
  },
  {
    id: 'dg-p-m27',
    kind: 'product',
    title: 'M27 电竞显示器',
    category: '商品/显示器',
    product: 'JD-M27',
    questions: ['M27显示器怎么样', '显示器护眼吗', '能升降吗', '能挂墙吗', '显示器是什么面板'],
    answer:
      '您好，M27是27英寸2K的IPS屏，两边看颜色不发白；支架能升降旋转，也能拆下来装支臂（100×100孔距）。您桌子多深？太近的话27寸要坐开一点。',
    feature: '27英寸2K IPS，支架升降旋转，VESA 100×100',
    advantage: '侧面看颜色不变，高度可调10厘米',
    benefit: '写代码修图颜色准，坐一天脖子不酸',
    evidence: '产品规格书 M27-2026-02',
    risk: '黑底轻微漏光属正常，在意的先说明',
  },
  {
    id: 'dg-p-c65',
    kind: 'product',
    title: '65W 氮化镓充电器',
    category: '商品/充电',
    product: 'JD-C65',
    questions: ['充电器能充笔记本吗', '三个口同时充多少瓦', '会不会伤电池', '苹果能快充吗', '充电头发热吗'],
    answer:
      '您好，单口65W，能充多数轻薄本；三口一起用会自动分配，笔记本45W、手机20W。苹果、安卓常见快充协议都支持，您主要给什么设备充？',
    feature: '氮化镓65W，两个Type-C一个USB-A',
    advantage: '体积约普通60W头的一半，自动分配功率',
    benefit: '出差一个头够手机和电脑用',
    evidence: '3C证书与检测报告 C65-2026-01',
    risk: '三口同用时单口功率会下降，游戏本充不满速',
  },
  {
    id: 'dg-g-check',
    kind: 'guide',
    title: '收货检查指引',
    category: '指引/验机',
    questions: ['收到怎么检查', '验机看什么', '激活前注意什么', '怎么看是不是新机'],
    answer:
      '您好，收到先别激活：1. 看封条和箱体；2. 核对机身和盒上的序列号；3. 看屏幕、边框有没有划痕；4. 官网查序列号未激活，再开机。有问题先拍照联系我。',
  },
  {
    id: 'dg-g-repair',
    kind: 'guide',
    title: '寄修指引',
    category: '指引/保修',
    questions: ['怎么寄修', '寄修要带什么', '维修多长时间', '保修怎么办理'],
    answer:
      '您好，寄修步骤：1. 备份资料、退出账号；2. 配件不用寄；3. 纸条写上姓名、电话、故障和订单号{单号}；4. 寄到{维修地址}。收到后一般5个工作日修好寄回。',
  },
]
