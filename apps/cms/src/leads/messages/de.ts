import type { LeadMessages } from './messages.ts';

export const de: LeadMessages = {
  thanks: {
    title: 'Fast fertig: Sehen Sie in Ihre Post',
    text: 'Wir haben eine Nachricht an die angegebene Adresse gesendet. Bestätigen Sie mit dem Link darin; er gilt sieben Tage.',
    hint: 'Nichts gekommen? Sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse. Senden Sie das Formular dann noch einmal.',
  },
  problem: {
    title: 'Wir brauchen Ihre E-Mail-Adresse',
    empty: 'Schreiben Sie Ihre E-Mail-Adresse.',
    wrong: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.',
    incomplete: 'Etwas fehlt noch',
    missing: (label) => `Füllen Sie „${label}“ aus.`,
  },
  confirm: {
    title: 'Ist das Ihre Adresse?',
    text: (email, brand) => `Bestätigen Sie, dass ${brand} an ${email} schreiben darf.`,
    button: 'Ja, bestätigen',
  },
  confirmed: { title: 'Danke, das ist bestätigt', text: (brand) => `${brand} schreibt Ihnen ab jetzt.` },
  file: 'Datei herunterladen',
  stop: {
    title: 'Keine Nachrichten mehr?',
    text: (email, brand) => `${brand} schreibt dann nicht mehr an ${email}.`,
    button: 'Nicht mehr schreiben',
  },
  stopped: { title: 'Erledigt', text: (email, brand) => `${brand} schreibt nicht mehr an ${email}.` },
  expired: {
    title: 'Dieser Link ist zu alt',
    text: 'Er galt sieben Tage. Senden Sie das Formular noch einmal, dann kommt ein neuer.',
  },
  unknown: {
    title: 'Dieser Link führt nirgendwohin',
    text: 'Kopieren Sie ihn ganz aus der Nachricht, oder senden Sie das Formular noch einmal.',
  },
  moved: {
    title: 'Diese Seite hat sich geändert',
    text: 'Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.',
  },
  tooMany: { title: 'Das war oft', text: 'Warten Sie zehn Minuten und senden Sie das Formular dann noch einmal.' },
  tooLarge: {
    title: 'Das ist mehr, als dieses Formular nimmt',
    text: 'Gehen Sie zurück und schreiben Sie weniger.',
  },
  notHere: {
    title: 'Hier antwortet kein Formular',
    text: 'Vielleicht wurde die Seite entfernt. Nichts wurde gespeichert.',
  },
  back: 'Zurück zur Seite',
  mail: {
    confirm: {
      subject: (brand) => `${brand}: Bitte bestätigen Sie Ihre Adresse`,
      title: 'Bitte bestätigen Sie Ihre Adresse',
      text: (page) =>
        `Sie haben diese Adresse auf der Seite „${page}“ angegeben. Bestätigen Sie innerhalb von sieben Tagen, dass es Ihre ist.`,
      consent: (consent) => `Sie haben dem zugestimmt: „${consent}“`,
      link: 'Meine Adresse bestätigen',
      not: 'Das waren nicht Sie? Dann tun Sie nichts: Ohne Bestätigung schreibt Ihnen niemand.',
    },
    known: {
      subject: (brand) => `${brand}: Sie sind schon auf der Liste`,
      title: 'Sie sind schon auf der Liste',
      text: (page) =>
        `Sie haben diese Adresse noch einmal auf der Seite „${page}“ angegeben. Sie ist schon bestätigt; es ist nichts zu tun.`,
    },
    file: {
      subject: (title) => `Ihre Datei: ${title}`,
      title: 'Hier ist, worum Sie gebeten haben',
      text: (page) => `Danke, dass Sie Ihre Adresse auf der Seite „${page}“ bestätigt haben.`,
    },
    stop: 'Diese Nachrichten beenden',
  },
};
