import type { LeadMessages } from './messages.ts';

export const en: LeadMessages = {
  thanks: {
    title: 'Almost done: look at your mail',
    text: 'We have sent a message to the address you wrote. Follow the link in it to confirm; it works for seven days.',
    hint: 'Nothing came? Look in the spam folder, and whether the address was right. Then send the form again.',
  },
  problem: {
    title: 'We need your email address',
    empty: 'Write your email address.',
    wrong: 'That is not an email address. Write it as name@example.org.',
    incomplete: 'One thing is missing',
    missing: (label) => `Fill in “${label}”.`,
  },
  confirm: {
    title: 'Is this your address?',
    text: (email, brand) => `Confirm that ${brand} may write to ${email}.`,
    button: 'Yes, confirm',
  },
  confirmed: { title: 'Thank you, that is confirmed', text: (brand) => `${brand} writes to you from now on.` },
  file: 'Download the file',
  stop: {
    title: 'No more messages?',
    text: (email, brand) => `${brand} stops writing to ${email}.`,
    button: 'Stop writing to me',
  },
  stopped: { title: 'Done', text: (email, brand) => `${brand} writes to ${email} no more.` },
  expired: { title: 'This link is too old', text: 'It worked for seven days. Send the form again to get a new one.' },
  unknown: {
    title: 'This link leads nowhere',
    text: 'Copy it whole from the message, or send the form again to get a new one.',
  },
  moved: { title: 'This page has changed', text: 'Go back, load the page anew, and send the form again.' },
  tooMany: { title: 'That was often', text: 'Wait ten minutes, then send the form again.' },
  tooLarge: { title: 'That is more than this form takes', text: 'Go back and write less.' },
  notHere: { title: 'No form answers here', text: 'The page may have been taken down. Nothing was kept.' },
  back: 'Back to the page',
  mail: {
    confirm: {
      subject: (brand) => `${brand}: please confirm your address`,
      title: 'Please confirm your address',
      text: (page) => `You left this address on the page “${page}”. Confirm that it is yours within seven days.`,
      consent: (consent) => `You agreed to this: “${consent}”`,
      link: 'Confirm my address',
      not: 'You did not ask for this? Then do nothing: without a confirmation nobody writes to you.',
    },
    known: {
      subject: (brand) => `${brand}: you are on the list already`,
      title: 'You are on the list already',
      text: (page) =>
        `You left this address on the page “${page}” once more. It was confirmed before; there is nothing to do.`,
    },
    file: {
      subject: (title) => `Your file: ${title}`,
      title: 'Here is what you asked for',
      text: (page) => `Thank you for confirming your address on the page “${page}”.`,
    },
    stop: 'Stop these messages',
  },
};
