import type { PackEntry } from '../pack.ts'

/** For buyers who write in English. */
export const english: PackEntry[] = [
  {
    id: 'ap-en-size',
    kind: 'faq',
    title: 'English: which size',
    category: 'English/售前',
    questions: ['What size should I get?', 'Does it run small?', 'Which size fits me?', 'Do you have a size chart?'],
    answer:
      'Hello! It runs true to size. Tell me your height and weight and I will check the size chart for you. Do you prefer a close fit or a loose one?',
  },
  {
    id: 'ap-en-ship',
    kind: 'faq',
    title: 'English: shipping time',
    category: 'English/售前',
    questions: ['When will it ship?', 'How long does delivery take?', 'Can you ship today?', 'When will I get it?'],
    answer:
      'Orders paid before 16:00 ship the same day; delivery usually takes 3 to 4 days. Which city are you in? I will check for you.',
  },
  {
    id: 'ap-en-return',
    kind: 'faq',
    title: 'English: returns',
    category: 'English/售后',
    questions: [
      'Can I return it?',
      'What is your return policy?',
      'It does not fit, can I exchange it?',
      'Is the return free?',
    ],
    answer:
      'Yes, you can return or exchange it within 7 days of delivery with the tags on and unwashed. The order includes return shipping insurance.',
  },
  {
    id: 'ap-en-material',
    kind: 'faq',
    title: 'English: material',
    category: 'English/售前',
    questions: ['What is it made of?', 'Is it real wool?', 'Is it cotton?', 'Can I machine wash it?'],
    answer:
      'The composition is on the label and in the third picture of the listing. Which item are you looking at? I will send you the details and how to wash it.',
  },
]
