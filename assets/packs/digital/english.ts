import type { PackEntry } from '../pack.ts'

/** For buyers who write in English. */
export const english: PackEntry[] = [
  {
    id: 'dg-en-pair',
    kind: 'faq',
    title: 'English: earbuds, which devices',
    category: 'English/商品',
    product: 'JD-A3',
    questions: [
      'Do the earbuds work with my phone?',
      'Are they compatible with iPhone and Android?',
      'Can I connect them to a laptop?',
      'Can they connect to two devices?',
    ],
    answer:
      'Hello! Yes, the A3 pairs with iPhone, Android and computers over Bluetooth and can stay connected to two devices at once. Which phone do you use?',
  },
  {
    id: 'dg-en-battery',
    kind: 'faq',
    title: 'English: earbuds, battery',
    category: 'English/商品',
    product: 'JD-A3',
    questions: ['How long does the battery last?', 'What is the battery life?', 'How fast do they charge?'],
    answer:
      'About 7 hours with noise cancelling on and 10 hours with it off, some 32 hours with the case; 10 minutes of charging gives about 2 hours.',
    evidence: '检测报告 A3-2026-05',
  },
  {
    id: 'dg-en-ship',
    kind: 'faq',
    title: 'English: shipping time',
    category: 'English/售前',
    questions: ['When will you ship?', 'How long is delivery?', 'Can it ship today?', 'When will I get it?'],
    answer:
      'Orders paid before 17:00 ship the same day by SF Express and usually arrive in 1 to 3 days. Which city are you in?',
  },
  {
    id: 'dg-en-warranty',
    kind: 'faq',
    title: 'English: warranty',
    category: 'English/售前',
    questions: ['Is there a warranty?', 'How long is it under warranty?', 'What if it breaks?', 'Is it original?'],
    answer:
      'It comes with a one-year warranty: within 7 days a faulty one can be returned, within 15 days exchanged. The serial number can be checked on the brand’s site.',
  },
  {
    id: 'dg-en-return',
    kind: 'faq',
    title: 'English: returns',
    category: 'English/售后',
    questions: ['Can I return it?', 'What is your return policy?', 'Can I get a refund?', 'I changed my mind'],
    answer:
      'Yes, within 7 days of delivery, complete with box and accessories and not activated. Once activated, a fault is needed for a return.',
  },
]
