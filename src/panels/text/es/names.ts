/** Spanish names of countries, demands, levers, postures, counter-measures, lenses and the other words of the model. */
import type { names as english } from '../en/names.ts';
import type { Translated } from '../keys.ts';

export const names: Translated<typeof english> = {
  country: {
    ARG: 'Argentina', BHS: 'Bahamas', BLZ: 'Belice', BOL: 'Bolivia', BRA: 'Brasil', CAN: 'Canadá', CHL: 'Chile', CHN: 'China', COL: 'Colombia',
    CRI: 'Costa Rica', CUB: 'Cuba', DOM: 'República Dominicana', ECU: 'Ecuador', GTM: 'Guatemala', GUY: 'Guyana', HND: 'Honduras', HTI: 'Haití',
    JAM: 'Jamaica', MEX: 'México', NIC: 'Nicaragua', PAN: 'Panamá', PER: 'Perú', PRY: 'Paraguay', SLV: 'El Salvador', SUR: 'Surinam',
    TTO: 'Trinidad y Tobago', URY: 'Uruguay', USA: 'Estados Unidos', VEN: 'Venezuela', region: 'La región en conjunto',
  },
  demand: {
    return_flights: 'Vuelos de retorno', third_country: 'Traslados a terceros países', transit_control: 'Control del tránsito',
    counter_narcotics: 'Acción contra el narcotráfico', remain_in_mexico: 'Permanecer en México', china_alignment: 'Distancia de China',
    sovereignty_core: 'Un núcleo de soberanía', other: 'Otra demanda',
  },
  demandAbout: {
    return_flights: 'Recibir a sus propios nacionales en vuelos de retorno.',
    third_country: 'Recibir a personas de otras nacionalidades o tramitar sus solicitudes de asilo.',
    transit_control: 'Controlar las rutas por las que se viaja hacia el norte.',
    counter_narcotics: 'Actuar en común contra la producción y el paso de narcóticos.',
    remain_in_mexico: 'Dejar que los solicitantes de asilo esperen en su territorio mientras decide un tribunal.',
    china_alignment: 'Limitar los lazos con China en puertos, redes y préstamos.',
    sovereignty_core: 'Ceder en algo que el gobierno cuenta entre sus derechos soberanos.',
    other: 'Una demanda propia de este escenario.',
  },
  lever: { tariff: 'Aranceles', sanction: 'Sanciones', aid: 'Ayuda', visa: 'Visas' },
  leverOn: { tariff: 'Aranceles a {{country}}', sanction: 'Sanciones a {{country}}', aid: 'Ayuda a {{country}}', visa: 'Visas para {{country}}' },
  pressure: { tariff: 'aranceles más altos', sanction: 'sanciones', aid: 'recorte de ayuda', visa: 'visas restringidas' },
  inducement: { tariff: 'preferencia arancelaria', sanction: 'alivio de sanciones', aid: 'ayuda concedida', visa: 'visas y acceso laboral' },
  posture: { public: 'Pública', quiet: 'Discreta', ambiguous: 'Ambigua' },
  postureAbout: {
    public: 'La ven todos. Es la más creída, la que más hiere el orgullo y entra en todos los registros.',
    quiet: 'Solo la conoce este gobierno. Hiere menos el orgullo, resulta menos creíble y el acuerdo es más fácil de negar.',
    ambiguous: 'Los términos de abajo se insinúan, no se dicen. Sin plazo: caduca a los cuatro meses, nunca vence e inquieta a la región.',
  },
  postureIn: { public: 'en público', quiet: 'en privado', ambiguous: 'en términos ambiguos' },
  measure: {
    stop_flights: 'detener los vuelos de retorno', loosen_transit: 'aflojar el control del tránsito', counter_tariff: 'un contraarancel',
    evict_base: 'cerrar una base', joint_declaration: 'una declaración conjunta de la región',
  },
  lens: { agenda: 'Agenda', partners: 'Socios', people: 'Personas', home: 'En casa', standing: 'Reputación' },
  lensAbout: {
    agenda: 'Hasta dónde se alcanzaron los fines declarados de Estados Unidos.',
    partners: 'Lo que los otros gobiernos ganaron, perdieron y tuvieron que hacer contra su posición declarada.',
    people: 'Lo que soportaron las personas en movimiento y sus familias.',
    home: 'Lo que costó en casa: precios, gastos, trabajo, represalias.',
    standing: 'Credibilidad, garantía, buena voluntad y distancia de potencias rivales y bloques.',
  },
  term: {
    stick: 'Palo', carrot: 'Zanahoria', burden: 'Carga', pride: 'Orgullo', signing: 'Firma', shock: 'Circunstancia', rest: 'Lo que no se podía saber',
  },
  termShort: {
    stick: 'Palo', carrot: 'Zanahoria', burden: 'Carga', pride: 'Orgullo', signing: 'Firma', shock: 'Circunstancia', rest: 'No conocible',
  },
  termAbout: {
    stick: 'Lo que costaría negarse, en la medida en que se cree la amenaza, y lo que terminaría al aceptar.',
    carrot: 'Lo que traería aceptar, en la medida en que se cree la promesa.',
    burden: 'Cuánto supera lo pedido a lo que el gobierno haría por sí mismo.',
    pride: 'Lo que cuesta que lo vean ceder ante una amenaza.',
    signing: 'El pequeño costo de cualquier acuerdo.',
    shock: 'Todo lo que ocurrió ese mes y no está en ningún expediente.',
    rest: 'La diferencia entre la estimación y los términos verdaderos.',
  },
  attribution: {
    'on-record-official': 'cargo oficial, con nombre', 'anonymous-official': 'cargo oficial, sin nombre', expert: 'persona experta', outlet: 'el propio medio',
  },
  unitKind: { statement: 'dice', action: 'hace', precedent: 'precedente de un gobierno anterior', 'claim-about-other': 'afirmación de otra parte' },
  issue: {
    general_cooperation: 'Cooperación en general', mass_deportation: 'Deportación masiva', vulnerability: 'Dónde es vulnerable',
    counter_measure: 'Contramedidas', us_strategy: 'Estrategia de Estados Unidos',
  },
  stance: { m2: 'se niega', m1: 'reticente', z: 'condicional', p1: 'dispuesto', p2: 'comprometido', none: 'sin posición declarada' },
  status: { evidence: 'según las fuentes', indicator: 'según un indicador', prior: 'previo: no hay declaración', assumed: 'supuesto', override: 'fijado por el autor', learnt: 'aprendida de las respuestas', drawn: 'sorteada en esta partida' },
  decider: {
    congress: 'congreso', senate: 'senado', 'constitutional-court': 'corte constitucional', 'supreme-court': 'corte suprema', cabinet: 'gabinete',
    referendum: 'referendo', 'us-congress': 'Congreso de Estados Unidos', 'us-courts': 'tribunales de Estados Unidos',
  },
};
