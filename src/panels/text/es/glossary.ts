/** Spanish word list of the model. */
import type * as english from '../en/glossary.ts';
import type { Translated } from '../keys.ts';

export const glossary: Translated<typeof english.glossary> = {
  title: 'Glosario',
  words: {
    stick: 'Palo', carrot: 'Zanahoria', burden: 'Carga', pride: 'Orgullo', signing: 'Firma', surplus: 'Excedente', prior: 'Valor previo', estimate: 'Estimación', credibility: 'Credibilidad',
    assurance: 'Garantía', bloc: 'Bloque', hedging: 'Cobertura', posture: 'Postura', lever: 'Palanca', lens: 'Lente', capital: 'Capital', compliance: 'Cumplimiento', goodwill: 'Buena voluntad', hardship: 'Dificultades', seed: 'Semilla', digest: 'Huella',
  },
  about: {
    stick: 'Lo que a un gobierno le costaría negarse, en la medida en que cree su amenaza.',
    carrot: 'Lo que le traería aceptar, en la medida en que cree su promesa.',
    burden: 'Cuánto supera lo pedido a lo que haría por sí mismo.',
    pride: 'Lo que le cuesta a un gobierno que se vea que cede a una amenaza.',
    signing: 'El pequeño costo de cualquier acuerdo.',
    surplus: 'La suma de todo lo que pesa un gobierno. Por encima del umbral acepta.',
    prior: 'Lo que se supone antes de leer cualquier declaración o cifra.',
    estimate: 'Lo que usted cree de la posición de un gobierno, y cuán seguro puede estar.',
    credibility: 'En qué medida los demás creen que usted cumple lo que amenaza. Cuenta la credibilidad por el respaldo: la parte de todo lo comprometido, amenazas y promesas juntas, que su capital y su próximo ingreso podrían pagar.',
    assurance: 'En qué medida los demás creen que usted entrega lo que promete y se detiene cuando aceptan. Lo que aún está por llegar cuenta como garantía por respaldo, igual que la credibilidad: a quien compromete más de lo que su capital puede pagar se le cree menos.',
    bloc: 'En qué medida la región se mantiene unida frente a la presión.',
    hedging: 'En qué medida un gobierno se apoya en otra potencia para depender menos de usted.',
    posture: 'Cómo se hace una propuesta: en público, en privado o con insinuaciones.',
    lever: 'Un instrumento con pasos del incentivo a la presión: aranceles, sanciones, ayuda, visas.',
    lens: 'Una manera de medir lo que resultó. Hay cinco, y ninguna está por encima de las demás.',
    capital: 'Lo que usted puede gastar en órdenes. Cada mes entra un ingreso y se paga el mantenimiento de las medidas en vigor; hay un tope.',
    compliance: 'Qué parte de lo que se puede pedir a un gobierno hace ya.',
    goodwill: 'Cuán bien dispuesto está un gobierno hacia usted. La suben las reuniones y las promesas cumplidas; la bajan las amenazas públicas y la presión.',
    hardship: 'Cuán dura es la vida en un país. La presión la endurece, y con ello sube el número de personas que se van.',
    seed: 'Una palabra que fija todas las circunstancias: la misma semilla y las mismas órdenes dan la misma partida.',
    digest: 'Dieciséis caracteres que representan todo lo que hay al final de un mes: dos partidas con la misma huella son iguales.',
  },
};
