/**
 * What people say in any shop's chat and no shop calls a version by: greetings, kin, time, paying, sending, asking,
 * moods. Written for this project; a run of signs that holds one of these is no name of goods.
 */
const LINES: readonly string[] = [
  '您好 你好 亲爱 亲亲 亲们 哈喽 在吗 在不 老板 掌柜 客服 店家 店主 小二 美女 帅哥 姐姐 哥哥 妹妹 阿姨 大姐 大哥 大妈 大爷 师傅 老师 宝宝 宝子 宝贝',
  '老公 老婆 媳妇 老妈 老爸 妈妈 爸爸 爷爷 奶奶 外公 外婆 孙子 孙女 外孙 侄女 侄子 外甥 儿子 女儿 闺女 孩子 小孩 朋友 同事 闺蜜 室友 同学 邻居 领导 客户 家人 家里 老人',
  '谢谢 感谢 辛苦 麻烦 抱歉 不好意思 没事 没关系 不客气 不用谢 放心 可以 好的 好嘞 行吧 对的 是的 没错 嗯嗯 收到 知道 明白 了解 懂了 确定 决定 确认 核对 记得 别忘 记下 登记',
  '今天 明天 后天 昨天 前天 早上 上午 中午 下午 傍晚 晚上 半夜 周一 周二 周三 周四 周五 周六 周日 周末 星期 礼拜 月底 月初 年前 年后 节前 节后 小时 分钟 马上 立刻 现在 刚刚 刚才 一会 稍等 等下 等等 等着 尽快 快点 着急 赶紧 提前 及时',
  '下单 下了单 拍下 拍好 拍了 拍完 付款 付好 付了 付完 买好 买了 买完 买单 结算 结完 加购 购物车 支付 微信 支付宝 白条 花呗 分期 改价 改好 改地址 订单 单号 订单号 链接 直播 主播 小黄车 店铺 首页 页面 详情 图片 照片 视频 截图 评论 评价 好评 晒图 收藏 关注 会员 粉丝 积分',
  '发货 寄出 寄到 发出 发走 出库 打包 包装 快递 物流 包裹 单件 顺丰 中通 圆通 申通 韵达 邮政 极兔 京东 包邮 运费 邮费 补差 差价 偏远 签收 收货 收件 派送 配送 派件 送货 上门 上楼 楼下 楼上 电梯 安装 驿站 丰巢 快递柜 门口 门卫 物业 保安 前台 小区 单位 公司 学校 宿舍 地址 电话 手机 号码 姓名 名字 尾号 备注 留言',
  '优惠 便宜 打折 折扣 活动 红包 优惠券 满减 立减 抹零 赠品 礼物 礼品 送人 送礼 发票 专票 普票 抬头 税号 开票 价格 价钱 多少 同价 一样 一共 总共 合计 到手 实付 应付',
  '质量 效果 区别 差别 材质 面料 尺寸 大小 颜色 款式 规格 型号 数量 尺码 码数 身高 体重 脚长 腰围 合适 正好 刚好 偏大 偏小 正码 有货 现货 缺货 断货 补货 库存 预售 新款 老款 同款 这款 那款 哪款 本款',
  '喜欢 好看 好用 好吃 漂亮 可爱 显白 显瘦 舒服 结实 耐用 实用 方便 划算 值得 推荐 建议 参考 考虑 纠结 选择 随便 都行 其他 其它 别的 另外 还有 然后 所以 因为 但是 不过 如果 要是 反正 其实 本来 原来 已经 一直 经常 平时 平常 一般 应该 可能 大概 左右 以上 以下 之前 之后 以前 以后 上次 下次 这次 那次 第一次',
  '不用 不要 不行 不能 不会 不带 没有 没问题 别忘了 别弄错 别发错 发错 拍错 选错 写错 填错 搞错 漏发 少发 退货 退款 换货 售后 保修 质保 保质 日期 新鲜 坏了 破损 过期 说明书 安装费 手续费 服务费 一次付 下没有 自己来 自己装 我自己 一起发 一起拍 一起寄 分开发 等着用 等着呢 收着 用着 够用 够吃 够喝 够了 用完 吃完',
]

const ORDINARY = new RegExp(LINES.flatMap((line) => line.split(' ')).join('|'))

/** Whether a run of signs holds a word of everyday chat, so that it names no version of goods. */
export function isOrdinary(text: string): boolean {
  return ORDINARY.test(text)
}

/** English words of any chat about an order; none of them names a version. */
export const ORDINARY_ENGLISH: ReadonlySet<string> = new Set(
  [
    'about above actually added address after again ahead alright also always amazing amount another anyway appreciate around available away awesome back because before best better both bought bring business buyer called came cancel card cart change changed charge check checked checkout cheers choose chose chosen claim claimed code colour color come coming confirm confirmed cool correct could count coupon courier cover customer date days deal dear definitely deliver delivered delivery different discount does done door down drop each early either else email enough even ever every everything exact exactly expect extra fast fine first five follow four free friday friend from full gave getting gift give given glad goes going good great group guess half hand happy hard have haven hello help here hers high hold home hope hour hours house husband include included instead invoice item items just keep kind kids know large last late later leave left less like list little live long look looking looks lots love lovely made mail make many maybe mean medium message might mine minute moment monday money month more most move much must name near need needs never next nice night none note noted nothing okay once only open option order ordered orders other over pack packed packs paid pair pairs panel parcel part pass payment perfect person phone photo pick picked picks piece pieces place placed please plus price probably problem promise proof quick quickly quite rather ready really receive received refund remember reply rest right ring room rush said sale same saturday save saw says second seller send sending sent service ship shipped shipping shop should show side signature sister size sizes small some someone something soon sorry sort sound sounds spare start still stock stop store street such sunday super sure switch take taken taking tell text than thank thanks that their them then there these they thing things think third this those three through thursday till time today together told tomorrow total track tracking tuesday turn twice type under until upgrade used using usual very voucher wait want wanted wants wednesday week weekend weeks well went were what when where which while whole wife will window wish with within without wonder work working works would wrap wrapped write wrong year years yesterday your yours',
    'bust waist chest length inseam shoulder shoulders height weight stretch fits loose tight gape comfy',
    'salamat terima kasih tolong sudah barang alamat',
  ]
    .join(' ')
    .split(' '),
)
