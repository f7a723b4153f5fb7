import type { Words } from '../zh-cn.ts'

/** The user guide in the program. `{insert-1}` stands for that action's key, as it is set on this machine. */
export const guide: Words['guide'] = {
  title: 'User guide',
  hint: 'Three minutes. The keys are those set on this machine now.',
  again: 'Walk through the first run again',
  sections: [
    {
      title: 'Answering a message',
      lines: [
        'As a customer writes, up to three suggestions stand in the panel, all from your own knowledge base. {insert-1} {insert-2} {insert-3} put one into the composer; read it and send it yourself.',
        'With the focus in the panel, plain {panel-insert-1} {panel-insert-2} {panel-insert-3} do the same. {show-keys} shows every key; each can be changed under Settings → Keys, which warns of clashes.',
        'One with a blank such as {return address}: its key puts it into the composer with the blank selected, type to fill it, {list-next} goes to the next; a send is held until all are filled. Pressed in the panel, it is filled there first.',
        'When nothing fits it says so. “Make an entry of this question”, and next time there is one.',
      ],
    },
    {
      title: 'Finding a phrase',
      lines: [
        'Type / at the start of a word in the composer, then a few characters, pinyin, initials or a code.',
        'In the list {list-next} is the next line, {list-previous} the one before, {list-take} inserts, {list-pick} and on insert at once, {list-close} closes; right afterwards {list-undo} takes it all back.',
        '{open-palette} or {panel-palette} searches in the panel. The signs that open the list can be changed, or done without.',
      ],
    },
    {
      title: 'Saying nothing that costs a fine',
      lines: [
        'Red: the send is held once, and not a character is changed. {fix-flag} replaces it; or give a reason, or ask the supervisor for the word.',
        'Yellow only reminds.',
        'A false alarm? {dismiss-flag}, and this place is quiet for good; for rules that hold sends the supervisor decides.',
      ],
    },
    {
      title: 'Before an order confirmation',
      lines: [
        'When a customer says the order is placed, the first suggestion is about it: the confirmation, or what to ask first where order and chat differ. {insert-1} puts it in.',
        '{three-check} goes to the three checks: {settle-goods} {settle-ship} {settle-pay} for goods, delivery and payment, {finish-checks} to finish. While a confirmation is held the same three work on the console page.',
        'A difference names the message that says so; press it to see the words. Mend the text, ask the buyer, note it for the warehouse, or give a reason; {settle-way-1} {settle-way-2} {settle-way-3} note how it was settled, {release-hold} goes back to the draft.',
        'When the order card cannot be read, paste it: the check is the same.',
      ],
    },
    {
      title: 'Keeping nobody waiting',
      lines: [
        'The row on top is who waits, the most urgent first. {next-waiting} goes to the next.',
        'Whoever was told “one moment” becomes a follow-up, and you are reminded in time. {follow-up} opens the most urgent.',
        'Automatic replies are not replies; a repeated question does not restart the clock.',
      ],
    },
    {
      title: 'When something cannot be seen',
      lines: [
        'Open “sees 6/7” at the top: it says which part is blind and what still works. Point at it anew, or copy the report for the technician.',
        'Where a page cannot be joined at all the suggestions are still there: copy one and paste it.',
        'The figure after “saved” counts lines on disk; a crash loses none of them.',
      ],
    },
    {
      title: 'What Wenda never does',
      lines: [
        'It never sends for you.',
        'It never goes online: nothing leaves this machine unless you export it.',
        'It never invents: each suggestion says which entry it comes from.',
      ],
    },
  ],
}
