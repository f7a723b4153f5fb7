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
        'As a customer writes, up to three suggestions stand in the panel, all from your own knowledge base. {insert-1} {insert-2} {insert-3} put one into the reply box; read it and send it yourself.',
        'With the focus in the panel, plain {panel-insert-1} {panel-insert-2} {panel-insert-3} do the same. {show-keys} shows every key; each can be changed under Settings → Keys, which warns of clashes.',
        'A button without a key needs no mouse either: {letter-buttons} puts a letter on every button, and the letter presses it.',
        'One with a blank such as {return address}: its key puts it into the reply box with the blank selected, type to fill it, {list-next} goes to the next; a send is held until all are filled. Pressed in the panel, it is filled there first.',
        '{insert-pictures} inserts the pictures of a suggestion that has some; {edit-tags} edits the customer’s tags; {past-chats} shows earlier chats and orders, and each chat opens whole.',
        'When nothing fits it says so. {make-entry} makes an entry of the question, and next time there is one.',
      ],
    },
    {
      title: 'Finding a phrase',
      lines: [
        'Type / at the start of a word in the reply box, then a few characters, pinyin, initials or a code.',
        'In the list {list-next} is the next line, {list-previous} the one before, {list-take} inserts, {list-pick} and on insert at once, {list-close} closes; right afterwards {list-undo} takes it all back.',
        '{open-palette} or {panel-palette} searches in the panel. The signs that open the list can be changed, or done without.',
      ],
    },
    {
      title: 'Saying nothing that costs a fine',
      lines: [
        'Red: the send is held once, and not a character is changed. {fix-flag} replaces it; or {override-hold} lets it go with a reason, or {ask-supervisor} asks the supervisor for the passphrase; {mend-text} goes back to the text.',
        'Yellow only reminds. Where there is a better wording, {insert-better} inserts it.',
        'A false alarm? {dismiss-flag}, and this place is quiet for good; for rules that hold sends the supervisor decides.',
      ],
    },
    {
      title: 'Before an order confirmation',
      lines: [
        'When a customer says the order is placed, the first suggestion is about it: the confirmation, or what to ask first where order and chat differ. {insert-1} puts it in.',
        '{three-check} goes to the three checks: {settle-goods} {settle-ship} {settle-pay} for goods, delivery and payment, {finish-checks} to finish; {insert-confirmation} inserts the confirmation. While a confirmation is held the same three work on the console page.',
        'A difference names the message that says so; press it to see the words. {ask-buyer} asks the buyer, {copy-note} copies the note for the warehouse, {mend-text} mends the text; {settle-way-1} {settle-way-2} {settle-way-3} note how it was settled, {release-hold} goes back to the draft.',
        'When the order card cannot be read, paste it: the check is the same.',
      ],
    },
    {
      title: 'Keeping nobody waiting',
      lines: [
        'The row on top is who waits, the most urgent first. {next-waiting} goes to the next.',
        'Whoever was told “one moment” becomes a follow-up, and you are reminded in time. {follow-up} opens the most urgent, {follow-up-later} puts it off, {follow-up-done} settles it; {follow-up-own} sets one for the customer in front of you.',
        'On a complaint the panel has a soothing sentence and one step ready: {insert-way} puts them into the reply box; when the platform is called in, {open-case} opens a case; one that reached the shop directly is opened on the desk.',
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
