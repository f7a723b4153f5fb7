/** The user guide in the program. `{insert-1}` stands for that action's key, as it is set on this machine. */
export const guide = {
  title: '使用说明',
  hint: '三分钟看完。按键写的是你这台电脑上现在的设置。',
  again: '再走一遍上手引导',
  sections: [
    {
      title: '答一条消息',
      lines: [
        '买家一开口，侧边栏最多给三条建议，都来自你自己的知识库。{insert-1} {insert-2} {insert-3} 放进输入框，看一眼，自己按发送。',
        '焦点在侧边栏时，直接按 {panel-insert-1} {panel-insert-2} {panel-insert-3} 也行。忘了哪个键就按 {show-keys}；每个键都能在 设置 → 按键 里改，撞了键会提醒。',
        '没写键的按钮也不用鼠标：按 {letter-buttons}，每个按钮上出一个字母，按字母就是点它。',
        '带 {退货地址} 这类空的，在输入框里按键放进去，空已经选好，打字就填上，{list-next} 去下一个；没填完发送会先拦下。在侧边栏里点，要先填好再放。',
        '带图的建议按 {insert-pictures} 放图。要改客户标签按 {edit-tags}；老客以前聊过什么、买过什么按 {past-chats}，点开一段就能看整段。',
        '没有合适的就会直说，不硬凑。{make-entry} 把这个问题存为词条，下次就有了。',
      ],
    },
    {
      title: '找一句话',
      lines: [
        '在输入框里打 / 或 、再打几个字、拼音、首字母或快捷码都能找，退kuan 这样混着打也行。',
        '列表里 {list-next} 下一条，{list-previous} 上一条，{list-take} 放进去，{list-pick} 起按数字直接放，{list-close} 关掉；刚放进去就按 {list-undo}，整句撤回。',
        '{open-palette} 或 {panel-palette} 在侧边栏里找。打开列表的符号可以改，也可以不用。',
      ],
    },
    {
      title: '不说要罚款的话',
      lines: [
        '红线「禁」：发送会被拦一次，内容一个字不动。{fix-flag} 换成能说的；确实没问题就 {override-hold} 写理由放行，或 {ask-supervisor} 请主管输口令；{mend-text} 回输入框改。',
        '黄线「警」「提」只提醒，不拦。有更好的说法会摆出来，{insert-better} 加上。',
        '报错了？{dismiss-flag}，以后不再提这一处；「禁」的误报会交给主管定。',
      ],
    },
    {
      title: '发订单确认之前',
      lines: [
        '买家说「拍好了」，第一条建议就是订单的话：对得上给确认话术，对不上先给问买家的那一句，{insert-1} 放进去。',
        '{three-check} 到三核对，按 {settle-goods} {settle-ship} {settle-pay} 核对商品、收货、支付，{finish-checks} 完成；{insert-confirmation} 填入确认话术。在客服页面里被拦下时，直接按这三个键也行。',
        '不一致的会写明买家在哪句话里怎么说的，点一下能看到原话。{ask-buyer} 问买家、{copy-note} 复制给仓库的备注、{mend-text} 回输入框改；{settle-way-1} {settle-way-2} {settle-way-3} 记下怎么处理的，{release-hold} 先不发、回输入框改。',
        '订单卡读不到就粘贴进来，核对方式一样。',
      ],
    },
    {
      title: '不让人等',
      lines: [
        '最上面一排是在等的客户，最急的在最左。{next-waiting} 去下一位。',
        '说了「稍等」就会记一个跟进，到点提醒。{follow-up} 打开最急的跟进，{follow-up-later} 晚点再说，{follow-up-done} 办完了；{follow-up-own} 给眼前的客户自己定一个。',
        '买家抱怨了，侧边栏会摆好一句安抚、一个解决办法，{insert-way} 放进输入框；买家找了平台，{open-case} 建投诉单；平台直接找到店里的，主管在主管台「投诉」里也能建。',
        '自动回复不算回复；买家重复问，时间照旧往下走。',
      ],
    },
    {
      title: '看不见的时候',
      lines: [
        '右上角「看得见 6/7」点开，写着哪一处看不见、还能用什么。可以重新指一下，也可以复制报告发给技术。',
        '页面怎么都接不上时，建议照样有，点一下复制，自己粘贴。',
        '「已保存」后面的数字是已经写进硬盘的记录；电脑死机也不会丢。',
      ],
    },
    {
      title: '稳答不做的事',
      lines: ['不替你发送。', '不联网，数据不出这台电脑，除非你自己导出。', '不编造：每句建议都写着出自哪一条。'],
    },
  ],
}
