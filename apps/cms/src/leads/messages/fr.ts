import type { LeadMessages } from './messages.ts';

export const fr: LeadMessages = {
  thanks: {
    title: 'Presque fini\u00a0: regardez vos messages',
    text: 'Nous avons envoyé un message à l’adresse indiquée. Confirmez avec le lien qu’il contient\u00a0; il est valable sept jours.',
    hint: 'Rien reçu\u00a0? Regardez dans les indésirables et vérifiez l’adresse. Puis renvoyez le formulaire.',
  },
  problem: {
    title: 'Il nous faut votre adresse e-mail',
    empty: 'Écrivez votre adresse e-mail.',
    wrong: 'Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.org.',
    incomplete: 'Il manque quelque chose',
    missing: (label) => `Remplissez «\u00a0${label}\u00a0».`,
  },
  confirm: {
    title: 'Est-ce votre adresse\u00a0?',
    text: (email, brand) => `Confirmez que ${brand} peut écrire à ${email}.`,
    button: 'Oui, je confirme',
  },
  confirmed: { title: 'Merci, c’est confirmé', text: (brand) => `${brand} vous écrit désormais.` },
  file: 'Télécharger le fichier',
  stop: {
    title: 'Plus de messages\u00a0?',
    text: (email, brand) => `${brand} n’écrira plus à ${email}.`,
    button: 'Ne plus m’écrire',
  },
  stopped: { title: 'C’est fait', text: (email, brand) => `${brand} n’écrit plus à ${email}.` },
  expired: {
    title: 'Ce lien est trop ancien',
    text: 'Il était valable sept jours. Renvoyez le formulaire pour en recevoir un nouveau.',
  },
  unknown: {
    title: 'Ce lien ne mène nulle part',
    text: 'Copiez-le en entier depuis le message, ou renvoyez le formulaire pour en recevoir un nouveau.',
  },
  moved: {
    title: 'Cette page a changé',
    text: 'Revenez en arrière, rechargez la page et renvoyez le formulaire.',
  },
  tooMany: { title: 'C’était souvent', text: 'Attendez dix minutes, puis renvoyez le formulaire.' },
  tooLarge: {
    title: 'C’est plus que ce formulaire n’accepte',
    text: 'Revenez en arrière et écrivez moins.',
  },
  notHere: {
    title: 'Aucun formulaire ne répond ici',
    text: 'La page a peut-être été retirée. Rien n’a été conservé.',
  },
  back: 'Retour à la page',
  mail: {
    confirm: {
      subject: (brand) => `${brand}\u00a0: confirmez votre adresse`,
      title: 'Confirmez votre adresse',
      text: (page) =>
        `Vous avez laissé cette adresse sur la page «\u00a0${page}\u00a0». Confirmez dans les sept jours que c’est la vôtre.`,
      consent: (consent) => `Vous avez accepté ceci\u00a0: «\u00a0${consent}\u00a0»`,
      link: 'Confirmer mon adresse',
      not: 'Ce n’était pas vous\u00a0? Ne faites rien\u00a0: sans confirmation, personne ne vous écrit.',
    },
    known: {
      subject: (brand) => `${brand}\u00a0: vous êtes déjà sur la liste`,
      title: 'Vous êtes déjà sur la liste',
      text: (page) =>
        `Vous avez laissé cette adresse encore une fois sur la page «\u00a0${page}\u00a0». Elle est déjà confirmée\u00a0; il n’y a rien à faire.`,
    },
    file: {
      subject: (title) => `Votre fichier\u00a0: ${title}`,
      title: 'Voici ce que vous avez demandé',
      text: (page) => `Merci d’avoir confirmé votre adresse sur la page «\u00a0${page}\u00a0».`,
    },
    stop: 'Ne plus recevoir ces messages',
  },
};
