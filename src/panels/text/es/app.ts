/** Spanish words of the frame: header, settings, help, notices and Home. */
import type * as english from '../en/app.ts';
import type { Translated } from '../keys.ts';

export const app: Translated<typeof english.app> = {
  title: 'Not All the Cards',
  tagline: 'Una simulación de influencia y negociación en las Américas',
  skip: 'Saltar al contenido',
  home: 'Inicio',
  settings: 'Ajustes',
  help: 'Ayuda',
  close: 'Cerrar',
  cancel: 'Cancelar',
  loading: 'Cargando…',
  navigation: 'Página',
  announcements: 'Anuncios',
  broken: 'Algo falló aquí. No se pierde nada de su partida: vuelva a cargar la página y continúe.',
  reload: 'Volver a cargar la página',
};

export const settings: Translated<typeof english.settings> = {
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  theme: 'Colores',
  themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  motion: 'Movimiento',
  motions: { system: 'Como el sistema', full: 'Completo', reduced: 'Reducido' },
  keys: 'Las letras sueltas sirven de atajo',
};

export const help: Translated<typeof english.help> = {
  title: 'Ayuda',
  playing: 'Cada mes puede escribir órdenes y después cerrar el mes. Todos los gobiernos responden a la vez. Aquí nada dice si se gana o se pierde: cinco lentes dicen qué resultó.',
  beliefs: 'Un gobierno pesa cuatro cosas: lo que costaría negarse (palo), lo que traería aceptar (zanahoria), cuánto dista lo pedido de lo que haría de todos modos (carga) y lo que le cuesta ceder (orgullo). Palo y zanahoria solo cuentan en la medida en que se creen.',
  keyboard: 'Teclado',
  shortcut: 'Tecla',
  action: 'Qué hace',
  keys: {
    help: 'Abrir esta ayuda',
    countries: 'Ir a la lista de países',
    dossier: 'Ir al expediente del país elegido',
    propose: 'Escribir una propuesta al país elegido',
    orders: 'Ir a las órdenes',
    end: 'Ir a «Cerrar el mes»',
    arrows: 'Moverse por la lista de países y entre los pasos de una palanca',
    escape: 'Cerrar una ventana y volver a donde estaba',
  },
  arrowKeys: 'Flechas',
  escapeKey: 'Esc',
};

export const notices: Translated<typeof english.notices> = {
  'scenario-missing': 'Esta partida necesita el escenario «{{scenario}}», que no está aquí.',
  'rules-changed': 'Esta partida se guardó con otras reglas: el mes {{month}} termina ahora de otro modo. Puede seguir jugando, pero un archivo de partida mostrará el resultado nuevo.',
  'run-unreadable': 'Este archivo no se pudo abrir como partida.',
  'run-verified': 'Se abrió el archivo de partida y al jugarla de nuevo dio la misma huella cada mes.',
  'run-differs': 'Se abrió el archivo de partida, pero al jugarla de nuevo da otro resultado que el que afirma.',
  'run-saved': 'Guardado como {{name}}.',
  dismiss: 'Descartar',
};

export const saving: Translated<typeof english.saving> = {
  saved: 'Guardado en este navegador',
  saving: 'Guardando…',
  failed: 'Este navegador no guarda partidas. Guarde un archivo de partida antes de salir.',
  elsewhere: 'Esta partida se continuó en otra pestaña. No se sobrescribe nada: esta pestaña ha dejado de guardar.',
  loadOther: 'Mostrar lo que tiene la otra pestaña',
  keepCopy: 'Seguir aquí como copia',
};

export const home: Translated<typeof english.home> = {
  scenarios: 'Escenarios',
  scenariosLead: 'Cada escenario le da el puesto de Estados Unidos en un momento que la prensa describió, y gobiernos que actúan según lo que dijeron.',
  minutes_one: '{{count}} minuto',
  minutes_other: '{{count}} minutos',
  months_one: '{{count}} mes',
  months_other: '{{count}} meses',
  from: 'desde {{month}}',
  level: 'Nivel de lectura: {{level}}',
  levels: { secondary: 'secundaria', undergraduate: 'universitario', graduate: 'posgrado' },
  goals: 'Va a practicar',
  seats: 'Gobiernos',
  begin: 'Empezar',
  beginNamed: 'Empezar «{{title}}»',
  continue: 'Continuar',
  continueNamed: 'Continuar «{{title}}», {{month}}',
  continueTitle: 'Continuar',
  kept: '{{title}}, mes {{month}} de {{months}}',
  keptOver: '{{title}}, jugada hasta el final',
  keptWhen: 'Último cambio: {{when}}',
  forget: 'Borrar',
  forgetNamed: 'Borrar la partida guardada «{{title}}», {{when}}',
  openTitle: 'Abrir un archivo de partida',
  openAbout: 'Un archivo de partida contiene una semilla y órdenes. Aquí se juega de nuevo y se comprueba, y puede seguir desde donde termina.',
  openButton: 'Elegir un archivo',
  openDrop: 'o suéltelo aquí',
  contentNote: 'Antes de empezar',
  roleNote: 'También puede jugar como analista que no da órdenes: cerrar cada mes sin ninguna es una partida completa (statu quo).',
  seed: 'Semilla',
  seedAbout: 'La misma semilla da las mismas circunstancias. Una clase puede compartirla.',
  phrase: 'Frase que da el docente',
  phraseAbout: 'En modo examen las circunstancias se derivan de esta frase y nada se puede deshacer.',
  newSeed: 'Otra semilla',
  practice: 'Práctica: los meses se pueden deshacer, y el registro lo dice.',
  exam: 'Examen: nada se puede deshacer.',
  start: 'Empezar a jugar',
};
