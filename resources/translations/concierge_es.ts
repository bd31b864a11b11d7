<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>concierge</name>
    <message>
      <source> {their} time: {words}</source>
      <translation> hora local: {words}</translation>
    </message>
    <message>
      <source>, about {minutes} min left</source>
      <translation>, quedan unos {minutes} min</translation>
    </message>
    <message>
      <source>, less than a minute left</source>
      <translation>, queda menos de un minuto</translation>
    </message>
    <message>
      <source>1 March</source>
      <translation>1 de marzo</translation>
    </message>
    <message>
      <source>1 action</source>
      <translation>1 acción</translation>
    </message>
    <message>
      <source>1 client</source>
      <translation>1 cliente</translation>
    </message>
    <message>
      <source>1 commission line</source>
      <translation>1 línea de comisión</translation>
    </message>
    <message>
      <source>1 consultation</source>
      <translation>1 asesoramiento</translation>
    </message>
    <message>
      <source>1 contact</source>
      <translation>1 contacto</translation>
    </message>
    <message>
      <source>1 day late</source>
      <translation>1 día de retraso</translation>
    </message>
    <message>
      <source>1 fact was changed here and in the shop</source>
      <translation>1 dato se cambió aquí y en la tienda</translation>
    </message>
    <message>
      <source>1 film</source>
      <translation>1 vídeo</translation>
    </message>
    <message>
      <source>1 film, {size} on this disk</source>
      <translation>1 vídeo, {size} en este disco</translation>
    </message>
    <message>
      <source>1 gesture</source>
      <translation>1 atención</translation>
    </message>
    <message>
      <source>1 gesture, {money}</source>
      <translation>1 atención, {money}</translation>
    </message>
    <message>
      <source>1 hour</source>
      <translation>1 hora</translation>
    </message>
    <message>
      <source>1 line too many for this card</source>
      <translation>Sobra 1 línea para esta tarjeta</translation>
    </message>
    <message>
      <source>1 needs you</source>
      <translation>1 espera su decisión</translation>
    </message>
    <message>
      <source>1 order</source>
      <translation>1 pedido</translation>
    </message>
    <message>
      <source>1 parcel late</source>
      <translation>1 paquete con retraso</translation>
    </message>
    <message>
      <source>1 piece proposed</source>
      <translation>1 pieza propuesta</translation>
    </message>
    <message>
      <source>1 record could not be read and was left out; everything else is in the book</source>
      <translation>No se ha podido leer 1 registro y se ha omitido; todo lo demás está en la cartera</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 fila</translation>
    </message>
    <message>
      <source>1 row is left out</source>
      <translation>1 fila queda fuera</translation>
    </message>
    <message>
      <source>1 sheet is on its way to the printer</source>
      <translation>1 hoja va camino de la impresora</translation>
    </message>
    <message>
      <source>1 sheet, true size</source>
      <translation>1 hoja, a tamaño real</translation>
    </message>
    <message>
      <source>24 months</source>
      <translation>24 meses</translation>
    </message>
    <message>
      <source>28 February</source>
      <translation>28 de febrero</translation>
    </message>
    <message>
      <source>5 × 7 in, {wide} × {high} mm</source>
      <translation>5 × 7 pulgadas, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>7 × 5 in, {wide} × {high} mm</source>
      <translation>7 × 5 pulgadas, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>A call from this client</source>
      <translation>Una llamada de este cliente</translation>
    </message>
    <message>
      <source>A card must be written {day} to arrive in time. Nothing is planned yet.</source>
      <translation>Una tarjeta debe escribirse {day} para llegar a tiempo. Aún no hay nada previsto.</translation>
    </message>
    <message>
      <source>A client of this tier is spoken to at least every {days} days. A call, a video or a message counts.</source>
      <translation>Con un cliente de este nivel se habla al menos cada {days} días. Cuenta una llamada, un vídeo o un mensaje.</translation>
    </message>
    <message>
      <source>A day of {name}</source>
      <translation>Un día de {name}</translation>
    </message>
    <message>
      <source>A film</source>
      <translation>Un vídeo</translation>
    </message>
    <message>
      <source>A film for {name} is still here</source>
      <translation>Todavía hay un vídeo para {name}</translation>
    </message>
    <message>
      <source>A film from before is still here</source>
      <translation>Queda aquí un vídeo anterior</translation>
    </message>
    <message>
      <source>A film from before, not kept yet</source>
      <translation>Vídeo anterior, aún sin conservar</translation>
    </message>
    <message>
      <source>A film is taken off its page</source>
      <translation>Retirada de un vídeo de su página</translation>
    </message>
    <message>
      <source>A film that nobody kept yet waits in the studio.</source>
      <translation>Un vídeo que nadie ha guardado aún espera en el estudio.</translation>
    </message>
    <message>
      <source>A gesture is planned</source>
      <translation>Hay una atención planificada</translation>
    </message>
    <message>
      <source>A look has up to {count} pieces: take one away.</source>
      <translation>Un look admite hasta {count} piezas: quite una.</translation>
    </message>
    <message>
      <source>A manager says yes to the words and the cost first. Then it can be printed.</source>
      <translation>Primero un responsable aprueba el texto y el coste. Después se puede imprimir.</translation>
    </message>
    <message>
      <source>A message about this order waits in the outbox already.</source>
      <translation>Un mensaje sobre este pedido ya espera en la bandeja de salida.</translation>
    </message>
    <message>
      <source>A name of its own, if it has one</source>
      <translation>Un nombre propio, si lo tiene</translation>
    </message>
    <message>
      <source>A new house</source>
      <translation>Una casa nueva</translation>
    </message>
    <message>
      <source>A person decides</source>
      <translation>Decide una persona</translation>
    </message>
    <message>
      <source>A return is taken back as it was made</source>
      <translation>Una devolución se recupera tal como se hizo</translation>
    </message>
    <message>
      <source>A sale that follows a consultation, a video, a call or a chat writes its line here by itself.</source>
      <translation>Una venta que sigue a un asesoramiento, un vídeo, una llamada o un chat anota aquí su línea por sí sola.</translation>
    </message>
    <message>
      <source>A scented candle</source>
      <translation>Una vela perfumada</translation>
    </message>
    <message>
      <source>A sync is running; try again when it is done</source>
      <translation>Hay una sincronización en curso; inténtelo de nuevo cuando termine</translation>
    </message>
    <message>
      <source>A word about an order</source>
      <translation>Unas palabras sobre un pedido</translation>
    </message>
    <message>
      <source>A6 lying, {wide} × {high} mm</source>
      <translation>A6 horizontal, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>A6 upright, {wide} × {high} mm</source>
      <translation>A6 vertical, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>API ID</source>
      <translation>ID de API</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Clave de API</translation>
    </message>
    <message>
      <source>API token</source>
      <translation>Token de API</translation>
    </message>
    <message>
      <source>About {count} s at a calm pace</source>
      <translation>Unos {count} s a un ritmo pausado</translation>
    </message>
    <message>
      <source>About {count} s at a calm pace: {over} s too long</source>
      <translation>Unos {count} s a un ritmo pausado: sobran {over} s</translation>
    </message>
    <message>
      <source>Above the limit a manager decides. No refund is made twice, whoever sees it.</source>
      <translation>Por encima del límite decide un responsable. Ningún reembolso se hace dos veces, lo vea quien lo vea.</translation>
    </message>
    <message>
      <source>Access token of the private app</source>
      <translation>Token de acceso de la aplicación privada</translation>
    </message>
    <message>
      <source>Access token, or the app's secret</source>
      <translation>Token de acceso o secreto de la aplicación</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add a camera by its address</source>
      <translation>Añadir una cámara por su dirección</translation>
    </message>
    <message>
      <source>Add a piece</source>
      <translation>Añadir una pieza</translation>
    </message>
    <message>
      <source>Add one with Enter</source>
      <translation>Añada una con Intro</translation>
    </message>
    <message>
      <source>Address label, 100 × 62 mm</source>
      <translation>Etiqueta de dirección, 100 × 62 mm</translation>
    </message>
    <message>
      <source>Address of a store that speaks S3, if it is not Amazon's</source>
      <translation>Dirección de un almacenamiento compatible con S3, si no es el de Amazon</translation>
    </message>
    <message>
      <source>Address of the camera</source>
      <translation>Dirección de la cámara</translation>
    </message>
    <message>
      <source>Address of the sender</source>
      <translation>Dirección del remitente</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Dirección del servidor</translation>
    </message>
    <message>
      <source>Address of the shop</source>
      <translation>Dirección de la tienda</translation>
    </message>
    <message>
      <source>Address of the store</source>
      <translation>Dirección del almacenamiento</translation>
    </message>
    <message>
      <source>Address that hears of what was watched</source>
      <translation>Dirección a la que se comunica lo que se ha visto</translation>
    </message>
    <message>
      <source>Address under which films are seen</source>
      <translation>Dirección en la que se ven los vídeos</translation>
    </message>
    <message>
      <source>Administrator's name, without an API key</source>
      <translation>Nombre del administrador, sin clave de API</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All months</source>
      <translation>Todos los meses</translation>
    </message>
    <message>
      <source>All of us at {house} are glad to know it is with you.</source>
      <translation>En {house} nos alegra a todos saber que ya está con usted.</translation>
    </message>
    <message>
      <source>All of us at {house} wish you a happy birthday.</source>
      <translation>En {house} todos le deseamos un feliz cumpleaños.</translation>
    </message>
    <message>
      <source>All sellers</source>
      <translation>Todos los vendedores</translation>
    </message>
    <message>
      <source>All {count}</source>
      <translation>Todos {count}</translation>
    </message>
    <message>
      <source>All {count} lines</source>
      <translation>Todas: {count} líneas</translation>
    </message>
    <message>
      <source>Already {state}</source>
      <translation>Ya {state}</translation>
    </message>
    <message>
      <source>Also 1 line that is approved or paid</source>
      <translation>También 1 línea aprobada o pagada</translation>
    </message>
    <message>
      <source>Also {count} lines that are approved or paid</source>
      <translation>También {count} líneas aprobadas o pagadas</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>An agent's limit</source>
      <translation>Límite de un agente</translation>
    </message>
    <message>
      <source>An apology</source>
      <translation>Una disculpa</translation>
    </message>
    <message>
      <source>And {count} more at this address.</source>
      <translation>Y {count} más en esta dirección.</translation>
    </message>
    <message>
      <source>Anniversary</source>
      <translation>Aniversario</translation>
    </message>
    <message>
      <source>Another photo</source>
      <translation>Otra foto</translation>
    </message>
    <message>
      <source>Another record</source>
      <translation>Otra ficha</translation>
    </message>
    <message>
      <source>Answer a question</source>
      <translation>Responder a una pregunta</translation>
    </message>
    <message>
      <source>Answer what is asked about the folder first.</source>
      <translation>Responda primero a lo que se pregunta sobre la carpeta.</translation>
    </message>
    <message>
      <source>Any gesture</source>
      <translation>Cualquier atención</translation>
    </message>
    <message>
      <source>Any state</source>
      <translation>Cualquier estado</translation>
    </message>
    <message>
      <source>Any touch</source>
      <translation>Cualquier contacto</translation>
    </message>
    <message>
      <source>Apology</source>
      <translation>Disculpa</translation>
    </message>
    <message>
      <source>Apology for order {order}</source>
      <translation>Disculpas por el pedido {order}</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <source>Approve {count}</source>
      <translation>Aprobar {count}</translation>
    </message>
    <message>
      <source>Approve {count}, {money}</source>
      <translation>Aprobar {count}, {money}</translation>
    </message>
    <message>
      <source>Approve {money}</source>
      <translation>Aprobar {money}</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Aprobada</translation>
    </message>
    <message>
      <source>Approved for {name}</source>
      <translation>Aprobada para {name}</translation>
    </message>
    <message>
      <source>Approved notes that leave within seven days are gathered here.</source>
      <translation>Aquí se reúnen las notas aprobadas que salen en los próximos siete días.</translation>
    </message>
    <message>
      <source>Approved notes that leave within seven days, late ones first</source>
      <translation>Notas aprobadas que salen en los próximos siete días, las atrasadas primero</translation>
    </message>
    <message>
      <source>Approved, to be ordered</source>
      <translation>Aprobadas, por encargar</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>árabe</translation>
    </message>
    <message>
      <source>Arrive</source>
      <translation>Llegar</translation>
    </message>
    <message>
      <source>Arrived damaged</source>
      <translation>Llegó en mal estado</translation>
    </message>
    <message>
      <source>Arrived {when}.</source>
      <translation>Llegó {when}.</translation>
    </message>
    <message>
      <source>As above</source>
      <translation>Como arriba</translation>
    </message>
    <message>
      <source>Ask a manager for {money}</source>
      <translation>Pedir {money} a un responsable</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Solicitado</translation>
    </message>
    <message>
      <source>Asked for with: {why}</source>
      <translation>Se pide porque: {why}</translation>
    </message>
    <message>
      <source>Asked: {words}</source>
      <translation>Preguntó: {words}</translation>
    </message>
    <message>
      <source>Asking …</source>
      <translation>Consultando…</translation>
    </message>
    <message>
      <source>At most {money} is spent, once {account} has taken it</source>
      <translation>Se gastarán {money} como máximo, cuando {account} lo haya aceptado</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>En riesgo</translation>
    </message>
    <message>
      <source>At {at}, kept from {start} to {end}</source>
      <translation>En {at}, se conserva de {start} a {end}</translation>
    </message>
    <message>
      <source>Attach a photo</source>
      <translation>Adjuntar una foto</translation>
    </message>
    <message>
      <source>Avoids</source>
      <translation>Evita</translation>
    </message>
    <message>
      <source>Avoids: {words}</source>
      <translation>Evita: {words}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Becomes part of it</source>
      <translation>Pasa a formar parte</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Begin here</source>
      <translation>Empezar aquí</translation>
    </message>
    <message>
      <source>Begin the film here</source>
      <translation>Empezar el vídeo aquí</translation>
    </message>
    <message>
      <source>Begin with a text</source>
      <translation>Empezar con un texto</translation>
    </message>
    <message>
      <source>Begun today it arrives on {day}. A call on the day itself is what is left.</source>
      <translation>Empezado hoy, llega el {day}. Queda una llamada ese mismo día.</translation>
    </message>
    <message>
      <source>Being prepared</source>
      <translation>En preparación</translation>
    </message>
    <message>
      <source>Below the film</source>
      <translation>Debajo del vídeo</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Cumpleaños</translation>
    </message>
    <message>
      <source>Birthdays and days of their own stand here, and Today asks in time.</source>
      <translation>Aquí figuran cumpleaños y días propios, y Hoy avisa a tiempo.</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Comprado</translation>
    </message>
    <message>
      <source>Bought through the link, it is yours</source>
      <translation>Si se compra con el enlace, es suya</translation>
    </message>
    <message>
      <source>Boutique</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Incumplida</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Presupuesto</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Ocupado</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>CSV folder</source>
      <translation>Carpeta CSV</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Llamada</translation>
    </message>
    <message>
      <source>Call again about the scarf</source>
      <translation>Volver a llamar por el pañuelo</translation>
    </message>
    <message>
      <source>Call first</source>
      <translation>Llamar primero</translation>
    </message>
    <message>
      <source>Call with {name}</source>
      <translation>Llamada con {name}</translation>
    </message>
    <message>
      <source>Call with {name} logged</source>
      <translation>Llamada con {name} registrada</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Llamar a {name}</translation>
    </message>
    <message>
      <source>Called at {time} and reached nobody</source>
      <translation>Llamó a las {time} y no le atendió nadie</translation>
    </message>
    <message>
      <source>Called at {time}; the call stands in no history</source>
      <translation>Llamó a las {time}; la llamada no consta en ningún historial</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Llamadas</translation>
    </message>
    <message>
      <source>Calls, notes, changed facts and links stand here until the shop has them.</source>
      <translation>Las llamadas, las notas, los datos cambiados y los enlaces quedan aquí hasta que la tienda los tenga.</translation>
    </message>
    <message>
      <source>Calls, videos, orders and gestures stand here as they happen.</source>
      <translation>Llamadas, vídeos, pedidos y atenciones aparecen aquí a medida que suceden.</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Volvió</translation>
    </message>
    <message>
      <source>Came back worn</source>
      <translation>Volvió usado</translation>
    </message>
    <message>
      <source>Came by</source>
      <translation>Llegó por</translation>
    </message>
    <message>
      <source>Came too late</source>
      <translation>Llegó demasiado tarde</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera at {address}</source>
      <translation>Cámara en {address}</translation>
    </message>
    <message>
      <source>Camera picture</source>
      <translation>Imagen de la cámara</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>Cancelarla</translation>
    </message>
    <message>
      <source>Cancel this gesture</source>
      <translation>Cancelar esta atención</translation>
    </message>
    <message>
      <source>Cancel this note, or choose a call.</source>
      <translation>Cancele esta nota o elija una llamada.</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Subtítulos</translation>
    </message>
    <message>
      <source>Captions (*.vtt *.srt)</source>
      <translation>Subtítulos (*.vtt *.srt)</translation>
    </message>
    <message>
      <source>Card {wide} × {high} mm, {size} pt</source>
      <translation>Tarjeta de {wide} × {high} mm, {size} pt</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Tarjetas</translation>
    </message>
    <message>
      <source>Cards: {cards}, then labels in the same order: {labels}</source>
      <translation>Tarjetas: {cards}; después, etiquetas en el mismo orden: {labels}</translation>
    </message>
    <message>
      <source>Care and repair</source>
      <translation>Cuidado y reparación</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <source>Carrier said</source>
      <translation>Dijo el transportista</translation>
    </message>
    <message>
      <source>Cart</source>
      <translation>Carrito</translation>
    </message>
    <message>
      <source>Change between light and dark</source>
      <translation>Alternar claro y oscuro</translation>
    </message>
    <message>
      <source>Change the refund rules</source>
      <translation>Cambiar las reglas de reembolso</translation>
    </message>
    <message>
      <source>Change the rules</source>
      <translation>Cambiar las reglas</translation>
    </message>
    <message>
      <source>Changed on both sides</source>
      <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
      <source>Changed: {fields}</source>
      <translation>Cambiado: {fields}</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Check it</source>
      <translation>Comprobación</translation>
    </message>
    <message>
      <source>Checking open orders</source>
      <translation>Comprobando pedidos abiertos</translation>
    </message>
    <message>
      <source>Checkout link</source>
      <translation>Enlace de pago</translation>
    </message>
    <message>
      <source>Checkout link, 1 piece</source>
      <translation>Enlace de pago, 1 pieza</translation>
    </message>
    <message>
      <source>Checkout link, {count} pieces</source>
      <translation>Enlace de pago, {count} piezas</translation>
    </message>
    <message>
      <source>Checkout links as draft orders</source>
      <translation>Enlaces de pago como pedidos provisionales</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>chino</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>Choose a client and press V: the question stands beside the lens then.</source>
      <translation>Elija un cliente y pulse V: la pregunta queda junto al objetivo.</translation>
    </message>
    <message>
      <source>Choose a client on the left: arrows move, / finds by name.</source>
      <translation>Elija un cliente a la izquierda: las flechas desplazan, / busca por nombre.</translation>
    </message>
    <message>
      <source>Choose a gesture first</source>
      <translation>Elija antes una atención</translation>
    </message>
    <message>
      <source>Choose a gesture to see its words and its cost.</source>
      <translation>Elija una atención para ver su texto y su coste.</translation>
    </message>
    <message>
      <source>Choose a line first</source>
      <translation>Elija antes una línea</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>Elija una contraseña</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>Elegir una foto</translation>
    </message>
    <message>
      <source>Choose a script</source>
      <translation>Elegir un guion</translation>
    </message>
    <message>
      <source>Choose other words, or write the card by hand.</source>
      <translation>Elija otras palabras o escriba la tarjeta a mano.</translation>
    </message>
    <message>
      <source>Choose the captions</source>
      <translation>Elegir los subtítulos</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Elegir la carpeta</translation>
    </message>
    <message>
      <source>Choose why you answer: every contact carries a reason.</source>
      <translation>Elija por qué responde: todo contacto lleva un motivo.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ciudad</translation>
    </message>
    <message>
      <source>Clean the lens or come closer</source>
      <translation>Limpie el objetivo o acérquese</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Borrar la búsqueda</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Cliente</translation>
    </message>
    <message>
      <source>Client called</source>
      <translation>Llamada de cliente</translation>
    </message>
    <message>
      <source>Client id, for an app that has one</source>
      <translation>Id de cliente, si la aplicación lo tiene</translation>
    </message>
    <message>
      <source>Client's note</source>
      <translation>Nota del cliente</translation>
    </message>
    <message>
      <source>Client, order, seller</source>
      <translation>Cliente, pedido, vendedor</translation>
    </message>
    <message>
      <source>Clients</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Clients you take over in their profile stand here.</source>
      <translation>Aquí aparecen los clientes que usted asuma desde su perfil.</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close the cards</source>
      <translation>Cerrar las tarjetas</translation>
    </message>
    <message>
      <source>Close the form</source>
      <translation>Cerrar el formulario</translation>
    </message>
    <message>
      <source>Close the form, keep the draft</source>
      <translation>Cerrar el formulario, conservar el borrador</translation>
    </message>
    <message>
      <source>Close, the draft is kept</source>
      <translation>Cerrar, el borrador se conserva</translation>
    </message>
    <message>
      <source>Comes back</source>
      <translation>Vuelve</translation>
    </message>
    <message>
      <source>Commission</source>
      <translation>Comisión</translation>
    </message>
    <message>
      <source>Commission lines</source>
      <translation>Líneas de comisión</translation>
    </message>
    <message>
      <source>Commission on its sales is approved or paid. Save it from the Desk first, then tick the box above.</source>
      <translation>Hay comisiones de sus ventas aprobadas o pagadas. Guárdelas primero desde la mesa y luego marque la casilla de arriba.</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare the label with an address from there before it is sent.</source>
      <translation>Compare la etiqueta con una dirección de allí antes de enviarla.</translation>
    </message>
    <message>
      <source>Compare with {name}</source>
      <translation>Comparar con {name}</translation>
    </message>
    <message>
      <source>Concierge</source>
      <translation>Concierge</translation>
    </message>
    <message>
      <source>Concierge, {house}</source>
      <translation>Concierge, {house}</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <source>Connect a shop</source>
      <translation>Conectar una tienda</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Conectar una cuenta</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Con respuesta</translation>
    </message>
    <message>
      <source>Consult</source>
      <translation>Asesorar</translation>
    </message>
    <message>
      <source>Consultation</source>
      <translation>Asesoramiento</translation>
    </message>
    <message>
      <source>Consultation closed as lost</source>
      <translation>Asesoramiento cerrado como perdido</translation>
    </message>
    <message>
      <source>Consultation, {state}</source>
      <translation>Asesoramiento, {state}</translation>
    </message>
    <message>
      <source>Consultations</source>
      <translation>Asesoramientos</translation>
    </message>
    <message>
      <source>Contact is refused</source>
      <translation>El contacto está rechazado</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contactos</translation>
    </message>
    <message>
      <source>Contacts before the sale</source>
      <translation>Contactos antes de la venta</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Copied. It stands in the history of {name}.</source>
      <translation>Copiado. Consta en el historial de {name}.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copiar el enlace</translation>
    </message>
    <message>
      <source>Copy the link, note as sent</source>
      <translation>Copiar el enlace, anotar el envío</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coste</translation>
    </message>
    <message>
      <source>Cost in the house currency</source>
      <translation>Coste en la moneda de la casa</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Cuesta</translation>
    </message>
    <message>
      <source>Costs nothing; a manager approves it</source>
      <translation>No cuesta nada; un responsable la aprueba</translation>
    </message>
    <message>
      <source>Costs nothing; mark it once it is arranged</source>
      <translation>No cuesta nada; márquela cuando esté organizada</translation>
    </message>
    <message>
      <source>Counting customers</source>
      <translation>Contando clientes</translation>
    </message>
    <message>
      <source>Courtesy</source>
      <translation>Cortesía</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <source>Currency it is paid in</source>
      <translation>Moneda en que se paga</translation>
    </message>
    <message>
      <source>Currency of its books</source>
      <translation>Moneda de sus cuentas</translation>
    </message>
    <message>
      <source>Currency of the portal</source>
      <translation>Moneda del portal</translation>
    </message>
    <message>
      <source>Currency, where the files name none</source>
      <translation>Moneda, si los archivos no indican ninguna</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>danés</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Day it leaves the house</source>
      <translation>Día en que sale de la casa</translation>
    </message>
    <message>
      <source>Day of the month</source>
      <translation>Día del mes</translation>
    </message>
    <message>
      <source>Day of the promise, on that clock</source>
      <translation>Día de la promesa, en esa hora local</translation>
    </message>
    <message>
      <source>Day of {name} kept</source>
      <translation>Día de {name} guardado</translation>
    </message>
    <message>
      <source>Days until a film is erased here too, 0 for never</source>
      <translation>Días hasta que un vídeo se borra también aquí, 0 para nunca</translation>
    </message>
    <message>
      <source>Days until a film is taken off, 0 for never</source>
      <translation>Días hasta que se retira un vídeo, 0 para nunca</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <source>Decide about it in the outbox first.</source>
      <translation>Decida antes sobre ello en la bandeja de salida.</translation>
    </message>
    <message>
      <source>Decide what was changed on both sides</source>
      <translation>Decidir lo cambiado en ambos lados</translation>
    </message>
    <message>
      <source>Decide {count}</source>
      <translation>Decidir {count}</translation>
    </message>
    <message>
      <source>Deciding</source>
      <translation>En decisión</translation>
    </message>
    <message>
      <source>Delayed</source>
      <translation>Retrasado</translation>
    </message>
    <message>
      <source>Delayed by the carrier: {order}</source>
      <translation>Retrasado por el transportista: {order}</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delighted, or thanked</source>
      <translation>Con alegría o agradecimiento</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Entregada</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Entrega</translation>
    </message>
    <message>
      <source>Delivery attempted</source>
      <translation>Intento de entrega</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Details of {name}</source>
      <translation>Datos de {name}</translation>
    </message>
    <message>
      <source>Details of {name} saved</source>
      <translation>Datos de {name} guardados</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Marcar</translation>
    </message>
    <message>
      <source>Dialling …</source>
      <translation>Marcando…</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>Lo que difiere</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Discard it</source>
      <translation>Descartarlo</translation>
    </message>
    <message>
      <source>Discarded {when}.</source>
      <translation>Descartado {when}.</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>Hacerlo</translation>
    </message>
    <message>
      <source>Do not contact: no calls, no messages, no gifts</source>
      <translation>No contactar: ni llamadas, ni mensajes, ni regalos</translation>
    </message>
    <message>
      <source>Do not contact: {they} asked for it.</source>
      <translation>No contactar: {they} lo ha pedido.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Done for {name}</source>
      <translation>Hecho para {name}</translation>
    </message>
    <message>
      <source>Done today {count}</source>
      <translation>Hecho hoy: {count}</translation>
    </message>
    <message>
      <source>Draft an apology</source>
      <translation>Redactar disculpas</translation>
    </message>
    <message>
      <source>Draft discarded</source>
      <translation>Borrador descartado</translation>
    </message>
    <message>
      <source>Draft kept {time}</source>
      <translation>Borrador conservado a las {time}</translation>
    </message>
    <message>
      <source>Drafted in {language}. Nothing is sent before you send it.</source>
      <translation>Redactado en {language}. Nada sale hasta que usted lo envíe.</translation>
    </message>
    <message>
      <source>Dress, coat</source>
      <translation>Vestido, abrigo</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>neerlandés</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>E-mail: {subject}</source>
      <translation>E-mail: {subject}</translation>
    </message>
    <message>
      <source>Each line will say here why it pays what it pays.</source>
      <translation>Cada línea explicará aquí por qué paga lo que paga.</translation>
    </message>
    <message>
      <source>Early access</source>
      <translation>Acceso anticipado</translation>
    </message>
    <message>
      <source>Earned</source>
      <translation>Devengada</translation>
    </message>
    <message>
      <source>Earned, approved</source>
      <translation>Devengada, aprobada</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Edit details</source>
      <translation>Editar los datos</translation>
    </message>
    <message>
      <source>Edit details of {name}</source>
      <translation>Editar los datos de {name}</translation>
    </message>
    <message>
      <source>Edit what you want to say</source>
      <translation>Editar lo que quiere decir</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Finalizar llamada</translation>
    </message>
    <message>
      <source>End here</source>
      <translation>Terminar aquí</translation>
    </message>
    <message>
      <source>End the film here</source>
      <translation>Terminar el vídeo aquí</translation>
    </message>
    <message>
      <source>English</source>
      <translation>inglés</translation>
    </message>
    <message>
      <source>Enter a new secret; it goes on by itself then.</source>
      <translation>Introduzca un secreto nuevo; después continúa por sí sola.</translation>
    </message>
    <message>
      <source>Enter it here, or hand it over at each start, with: concierge --secret-fd N</source>
      <translation>Introdúzcalo aquí, o facilítelo en cada inicio con: concierge --secret-fd N</translation>
    </message>
    <message>
      <source>Enter the camera's whole address: http://, https:// or rtsp://…</source>
      <translation>Introduzca la dirección completa de la cámara: http://, https:// o rtsp://…</translation>
    </message>
    <message>
      <source>Enter the new secret.</source>
      <translation>Introduzca el secreto nuevo.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Borrar definitivamente</translation>
    </message>
    <message>
      <source>Erase here alone</source>
      <translation>Borrar solo aquí</translation>
    </message>
    <message>
      <source>Erase the film</source>
      <translation>Borrar el vídeo</translation>
    </message>
    <message>
      <source>Erase the photo</source>
      <translation>Borrar la foto</translation>
    </message>
    <message>
      <source>Evening look for Saturday 20 June</source>
      <translation>Look de noche para el sábado 20 de junio</translation>
    </message>
    <message>
      <source>Every account is paused</source>
      <translation>Todas las cuentas están en pausa</translation>
    </message>
    <message>
      <source>Everything else is in the book</source>
      <translation>Todo lo demás está en la cartera</translation>
    </message>
    <message>
      <source>Everything has been decided.</source>
      <translation>Todo está decidido.</translation>
    </message>
    <message>
      <source>Everything has been told</source>
      <translation>Todo se ha comunicado</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Failing since {time}</source>
      <translation>Falla desde {time}</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>Menos opciones</translation>
    </message>
    <message>
      <source>File or address where that is written down</source>
      <translation>Archivo o dirección donde eso queda anotado</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Vídeo</translation>
    </message>
    <message>
      <source>Film: {title}</source>
      <translation>Vídeo: {title}</translation>
    </message>
    <message>
      <source>Filmed</source>
      <translation>Grabado</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Vídeos</translation>
    </message>
    <message>
      <source>Films are seen at</source>
      <translation>Los vídeos se ven en</translation>
    </message>
    <message>
      <source>Films in a folder</source>
      <translation>Vídeos en una carpeta</translation>
    </message>
    <message>
      <source>Films in an object store</source>
      <translation>Vídeos en un almacenamiento de objetos</translation>
    </message>
    <message>
      <source>Filtered total, 1 line</source>
      <translation>Total filtrado, 1 línea</translation>
    </message>
    <message>
      <source>Filtered total, {count} lines</source>
      <translation>Total filtrado, {count} líneas</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Find a client</source>
      <translation>Buscar un cliente</translation>
    </message>
    <message>
      <source>Find a consultation</source>
      <translation>Buscar un asesoramiento</translation>
    </message>
    <message>
      <source>Find a film</source>
      <translation>Buscar un vídeo</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>Buscar una línea</translation>
    </message>
    <message>
      <source>Find a parcel</source>
      <translation>Buscar un paquete</translation>
    </message>
    <message>
      <source>Find another record of {name}</source>
      <translation>Buscar otra ficha de {name}</translation>
    </message>
    <message>
      <source>Find by name, e-mail or city</source>
      <translation>Buscar por nombre, correo o ciudad</translation>
    </message>
    <message>
      <source>Find in this history</source>
      <translation>Buscar en este historial</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>Buscar o hacer algo</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>finés</translation>
    </message>
    <message>
      <source>First scan</source>
      <translation>Primer escaneo</translation>
    </message>
    <message>
      <source>First scan {age} ago</source>
      <translation>Primer escaneo hace {age}</translation>
    </message>
    <message>
      <source>First visit to the atelier</source>
      <translation>Primera visita al taller</translation>
    </message>
    <message>
      <source>Five answers, and the book is ready for its first shop.</source>
      <translation>Cinco respuestas, y la cartera está lista para su primera tienda.</translation>
    </message>
    <message>
      <source>Flowers</source>
      <translation>Flores</translation>
    </message>
    <message>
      <source>Flowers instead</source>
      <translation>Mejor flores</translation>
    </message>
    <message>
      <source>Folder that a web server shows</source>
      <translation>Carpeta que publica un servidor web</translation>
    </message>
    <message>
      <source>Folder with the exports</source>
      <translation>Carpeta con las exportaciones</translation>
    </message>
    <message>
      <source>Follow the system's look</source>
      <translation>Seguir la apariencia del sistema</translation>
    </message>
    <message>
      <source>Follows up with the clients of the boutique.</source>
      <translation>Hace el seguimiento de los clientes de la boutique.</translation>
    </message>
    <message>
      <source>For colleagues; the client never reads it</source>
      <translation>Para el equipo; el cliente nunca la lee</translation>
    </message>
    <message>
      <source>For the next visit, with an apology</source>
      <translation>Para la próxima visita, con nuestras disculpas</translation>
    </message>
    <message>
      <source>For {name}</source>
      <translation>Para {name}</translation>
    </message>
    <message>
      <source>For {tier}</source>
      <translation>Para {tier}</translation>
    </message>
    <message>
      <source>Forget this camera's address</source>
      <translation>Olvidar la dirección de esta cámara</translation>
    </message>
    <message>
      <source>French</source>
      <translation>francés</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From the telephone: {day} at {time}, lasted {length}</source>
      <translation>Según el teléfono: {day} a las {time}, duración {length}</translation>
    </message>
    <message>
      <source>From the telephone: {day} at {time}, nobody answered</source>
      <translation>Según el teléfono: {day} a las {time}, sin respuesta</translation>
    </message>
    <message>
      <source>From your {touch}</source>
      <translation>De su {touch}</translation>
    </message>
    <message>
      <source>German</source>
      <translation>alemán</translation>
    </message>
    <message>
      <source>Gesture</source>
      <translation>Atención</translation>
    </message>
    <message>
      <source>Gesture sent: {title}</source>
      <translation>Atención enviada: {title}</translation>
    </message>
    <message>
      <source>Gestures</source>
      <translation>Atenciones</translation>
    </message>
    <message>
      <source>Get ready</source>
      <translation>Prepárese</translation>
    </message>
    <message>
      <source>Gift</source>
      <translation>Regalo</translation>
    </message>
    <message>
      <source>Gifts and flowers, from Goody</source>
      <translation>Regalos y flores, de Goody</translation>
    </message>
    <message>
      <source>Give to {name}</source>
      <translation>Asignar a {name}</translation>
    </message>
    <message>
      <source>Give {name} to …</source>
      <translation>Asignar {name} a …</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Given on {day}</source>
      <translation>Se da el {day}</translation>
    </message>
    <message>
      <source>Go to {screen}</source>
      <translation>Ir a {screen}</translation>
    </message>
    <message>
      <source>Goes by itself</source>
      <translation>Sale solo</translation>
    </message>
    <message>
      <source>Goes from the desktop that the film lies on, once that is running.</source>
      <translation>Sale del equipo donde está el vídeo, en cuanto esté en marcha.</translation>
    </message>
    <message>
      <source>Goes out within a minute.</source>
      <translation>Sale en un minuto.</translation>
    </message>
    <message>
      <source>Grant and approve</source>
      <translation>Conceder y aprobar</translation>
    </message>
    <message>
      <source>Granted and approved for {name}</source>
      <translation>Concedido y aprobado para {name}</translation>
    </message>
    <message>
      <source>Handwriting</source>
      <translation>Letra</translation>
    </message>
    <message>
      <source>Handwritten note</source>
      <translation>Nota manuscrita</translation>
    </message>
    <message>
      <source>Happy birthday</source>
      <translation>Feliz cumpleaños</translation>
    </message>
    <message>
      <source>Held back for their household: {count}</source>
      <translation>Retenidos por su hogar: {count}</translation>
    </message>
    <message>
      <source>Held by the carrier</source>
      <translation>Retenido en transporte</translation>
    </message>
    <message>
      <source>Hello</source>
      <translation>Hola</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>hindi</translation>
    </message>
    <message>
      <source>Histories, orders and films go on as one. It can be undone at any time.</source>
      <translation>Historiales, pedidos y vídeos siguen juntos. Se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Hold these up</source>
      <translation>Mostrar a cámara</translation>
    </message>
    <message>
      <source>Holidays and new year</source>
      <translation>Fiestas y año nuevo</translation>
    </message>
    <message>
      <source>Hour of the promise, on the client's clock</source>
      <translation>Hora de la promesa, según la hora del cliente</translation>
    </message>
    <message>
      <source>House</source>
      <translation>Casa</translation>
    </message>
    <message>
      <source>How addresses are written in that country is not known here</source>
      <translation>Aquí no se sabe cómo se escriben las direcciones en ese país</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>¿Cómo terminó?</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>Cómo terminó</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>How it was received</source>
      <translation>Cómo se recibió</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Cómo resultó</translation>
    </message>
    <message>
      <source>How the name is said</source>
      <translation>Cómo se pronuncia el nombre</translation>
    </message>
    <message>
      <source>I have it in hand, and this is where it stands.</source>
      <translation>Me ocupo personalmente, y así está ahora.</translation>
    </message>
    <message>
      <source>I have put something aside that I would like to show you.</source>
      <translation>He apartado algo que me gustaría mostrarle.</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>La he anotado</translation>
    </message>
    <message>
      <source>I promised something</source>
      <translation>He prometido algo</translation>
    </message>
    <message>
      <source>I thought of you when I saw this at {house}.</source>
      <translation>Pensé en usted al ver esto en {house}.</translation>
    </message>
    <message>
      <source>I wanted to thank you myself for your {piece}.</source>
      <translation>Quería agradecerle personalmente su {piece}.</translation>
    </message>
    <message>
      <source>Id of the access key, or of the Azure account</source>
      <translation>Id de la clave de acceso o de la cuenta de Azure</translation>
    </message>
    <message>
      <source>Idea</source>
      <translation>Idea</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Ideas</translation>
    </message>
    <message>
      <source>If the first one did arrive, the client gets the money twice.</source>
      <translation>Si el primero llegó, el cliente recibe el dinero dos veces.</translation>
    </message>
    <message>
      <source>If the first order did arrive, it is made and paid twice.</source>
      <translation>Si el primer encargo sí llegó, se hará y se pagará dos veces.</translation>
    </message>
    <message>
      <source>In 3 days</source>
      <translation>En 3 días</translation>
    </message>
    <message>
      <source>In a few words</source>
      <translation>En pocas palabras</translation>
    </message>
    <message>
      <source>In a week</source>
      <translation>En una semana</translation>
    </message>
    <message>
      <source>In my own words</source>
      <translation>Con mis palabras</translation>
    </message>
    <message>
      <source>In other years it is kept on</source>
      <translation>En los demás años se celebra el</translation>
    </message>
    <message>
      <source>In sync just now</source>
      <translation>Sincronizada ahora mismo</translation>
    </message>
    <message>
      <source>In sync until {time}; you can go on working</source>
      <translation>Sincronizado hasta las {time}; puede seguir trabajando</translation>
    </message>
    <message>
      <source>In sync {age} ago</source>
      <translation>Sincronizada hace {age}</translation>
    </message>
    <message>
      <source>In sync {time}</source>
      <translation>Sincronizado a las {time}</translation>
    </message>
    <message>
      <source>In the client's own words</source>
      <translation>Con las palabras del cliente</translation>
    </message>
    <message>
      <source>In the client’s own words</source>
      <translation>Con sus propias palabras</translation>
    </message>
    <message>
      <source>In transit</source>
      <translation>En tránsito</translation>
    </message>
    <message>
      <source>In {account} as well, as soon as it answers</source>
      <translation>También en {account}, en cuanto responda</translation>
    </message>
    <message>
      <source>Is filled in</source>
      <translation>Se completa</translation>
    </message>
    <message>
      <source>It arrived</source>
      <translation>Llegó</translation>
    </message>
    <message>
      <source>It did not: send again</source>
      <translation>No llegó: reenviar</translation>
    </message>
    <message>
      <source>It goes to {address}, from {account}, within a minute.</source>
      <translation>Va a {address}, desde {account}, en un minuto.</translation>
    </message>
    <message>
      <source>It is being ordered from {account}</source>
      <translation>Se está encargando a {account}</translation>
    </message>
    <message>
      <source>It is done</source>
      <translation>Está hecho</translation>
    </message>
    <message>
      <source>It is neither read nor told anything. What waits for it goes on waiting.</source>
      <translation>Ni se lee ni se le comunica nada. Lo que espera sigue esperando.</translation>
    </message>
    <message>
      <source>It is offered in the studio of whoever it is for.</source>
      <translation>Se ofrece en el estudio de la persona a quien va dirigido.</translation>
    </message>
    <message>
      <source>It is too late for anything to arrive. A call on the day itself is what is left.</source>
      <translation>Ya nada puede llegar a tiempo. Queda una llamada ese mismo día.</translation>
    </message>
    <message>
      <source>It is too late for the post. Flowers must be asked for {day} to be there.</source>
      <translation>Es demasiado tarde para el correo. Las flores deben encargarse {day} para llegar a tiempo.</translation>
    </message>
    <message>
      <source>It is tried again by itself at {time}.</source>
      <translation>Se reintenta por sí sola a las {time}.</translation>
    </message>
    <message>
      <source>It leaves within a minute. Until then it can be called off.</source>
      <translation>Sale en menos de un minuto. Hasta entonces puede cancelarse.</translation>
    </message>
    <message>
      <source>It opens this store on any desktop, should this one lose its keyring. Keep it on paper, away from here: whoever has it and the file can read everything.</source>
      <translation>Abre este almacén en cualquier equipo, si este perdiera su llavero. Consérvela en papel, lejos de aquí: quien la tenga junto con el archivo puede leerlo todo.</translation>
    </message>
    <message>
      <source>It runs {length} and was never kept.</source>
      <translation>Dura {length} y no llegó a conservarse.</translation>
    </message>
    <message>
      <source>It stands in no history yet. Log it, or say that there is nothing to log.</source>
      <translation>Aún no consta en ningún historial. Regístrela, o indique que no hay nada que registrar.</translation>
    </message>
    <message>
      <source>It was not ordered from {account}</source>
      <translation>No se ha encargado a {account}</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>italiano</translation>
    </message>
    <message>
      <source>Its time zone</source>
      <translation>Su zona horaria</translation>
    </message>
    <message>
      <source>Ivory</source>
      <translation>Marfil</translation>
    </message>
    <message>
      <source>Ivory, the light look</source>
      <translation>Marfil, la apariencia clara</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>japonés</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>Conservar para siempre</translation>
    </message>
    <message>
      <source>Keep in the book whatever is spent</source>
      <translation>Mantener en la cartera sea cual sea el gasto</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservarlo</translation>
    </message>
    <message>
      <source>Keep it for good</source>
      <translation>Conservarlo para siempre</translation>
    </message>
    <message>
      <source>Keep it no longer than others</source>
      <translation>No conservarlo más que los demás</translation>
    </message>
    <message>
      <source>Keep no longer than others</source>
      <translation>Conservar como los demás</translation>
    </message>
    <message>
      <source>Keep ours</source>
      <translation>El nuestro</translation>
    </message>
    <message>
      <source>Keep the day</source>
      <translation>Guardar el día</translation>
    </message>
    <message>
      <source>Keep the film</source>
      <translation>Conservar el vídeo</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Guardar la nota</translation>
    </message>
    <message>
      <source>Keep the other one</source>
      <translation>Conservar la otra</translation>
    </message>
    <message>
      <source>Keep the question</source>
      <translation>Conservar la pregunta</translation>
    </message>
    <message>
      <source>Keep the whole film</source>
      <translation>Conservar todo el vídeo</translation>
    </message>
    <message>
      <source>Keep the words</source>
      <translation>Guardar el texto</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>El suyo</translation>
    </message>
    <message>
      <source>Keep these words for others</source>
      <translation>Guardar este guion para otros</translation>
    </message>
    <message>
      <source>Keep this text for others</source>
      <translation>Guardar este texto para otras tarjetas</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Cumplida</translation>
    </message>
    <message>
      <source>Kept as two people; this is not asked again</source>
      <translation>Dos personas; no se volverá a preguntar</translation>
    </message>
    <message>
      <source>Kept as “{name}”</source>
      <translation>Guardado como «{name}»</translation>
    </message>
    <message>
      <source>Kept for good</source>
      <translation>Se conserva para siempre</translation>
    </message>
    <message>
      <source>Kept from {start} to {end}: {length}</source>
      <translation>Se conserva de {start} a {end}: {length}</translation>
    </message>
    <message>
      <source>Kept in {name}'s timeline</source>
      <translation>Conservado en la cronología de {name}</translation>
    </message>
    <message>
      <source>Kept like any other film</source>
      <translation>Se conserva como cualquier otro vídeo</translation>
    </message>
    <message>
      <source>Kept what the gesture for {name} came to</source>
      <translation>Guardado cómo resultó la atención para {name}</translation>
    </message>
    <message>
      <source>Kept, not sent</source>
      <translation>Guardado, no enviado</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kind of account</source>
      <translation>Tipo de cuenta</translation>
    </message>
    <message>
      <source>Kind of day</source>
      <translation>Tipo de día</translation>
    </message>
    <message>
      <source>Kind of gesture</source>
      <translation>Tipo de atención</translation>
    </message>
    <message>
      <source>Know before you call</source>
      <translation>Antes de llamar</translation>
    </message>
    <message>
      <source>Know before you write</source>
      <translation>Antes de escribir</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>coreano</translation>
    </message>
    <message>
      <source>Label made</source>
      <translation>Etiqueta creada</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Última respuesta</translation>
    </message>
    <message>
      <source>Last contacts</source>
      <translation>Últimos contactos</translation>
    </message>
    <message>
      <source>Last promise</source>
      <translation>Última promesa</translation>
    </message>
    <message>
      <source>Last sync</source>
      <translation>Última sincronización</translation>
    </message>
    <message>
      <source>Last word</source>
      <translation>Última noticia</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Tarde</translation>
    </message>
    <message>
      <source>Late parcels, promises, days to come and open questions stand here by themselves, in the order to be done.</source>
      <translation>Paquetes con retraso, promesas, días señalados y preguntas abiertas aparecen aquí por sí solos, en el orden en que deben atenderse.</translation>
    </message>
    <message>
      <source>Lately</source>
      <translation>Últimamente</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Leaves</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Leaves once the film is on its page.</source>
      <translation>Sale en cuanto el vídeo esté en su página.</translation>
    </message>
    <message>
      <source>Leaves the house</source>
      <translation>Salida de la casa</translation>
    </message>
    <message>
      <source>Leaves the house {day}</source>
      <translation>Sale de la casa el {day}</translation>
    </message>
    <message>
      <source>Left a message</source>
      <translation>Recado dejado</translation>
    </message>
    <message>
      <source>Left out of {account}</source>
      <translation>Omitidos de {account}</translation>
    </message>
    <message>
      <source>Left out, {count}</source>
      <translation>Se quedan fuera, {count}</translation>
    </message>
    <message>
      <source>Left unread: {columns}</source>
      <translation>Sin leer: {columns}</translation>
    </message>
    <message>
      <source>Left voicemail</source>
      <translation>Mensaje en el buzón</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>Less light behind you</source>
      <translation>Menos luz detrás</translation>
    </message>
    <message>
      <source>Let me show you what I would choose.</source>
      <translation>Permítame mostrarle lo que yo elegiría.</translation>
    </message>
    <message>
      <source>Let me show you, beside your {piece}.</source>
      <translation>Permítame mostrárselo junto a su {piece}.</translation>
    </message>
    <message>
      <source>Light is good</source>
      <translation>Buena luz</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Claro u oscuro</translation>
    </message>
    <message>
      <source>Like handwriting</source>
      <translation>Como escrita a mano</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Le gusta</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>Frase {number}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Enlace copiado</translation>
    </message>
    <message>
      <source>Link copied; noted as sent by {channel}</source>
      <translation>Enlace copiado; anotado como enviado por {channel}</translation>
    </message>
    <message>
      <source>Link sent</source>
      <translation>Enlace enviado</translation>
    </message>
    <message>
      <source>Link sent by {channel}, {when}</source>
      <translation>Enlace enviado por {channel}, {when}</translation>
    </message>
    <message>
      <source>Link to the film</source>
      <translation>Enlace al vídeo</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Log call</source>
      <translation>Registrar la llamada</translation>
    </message>
    <message>
      <source>Look at all films</source>
      <translation>Ver todos los vídeos</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>Verlo</translation>
    </message>
    <message>
      <source>Look at it, then keep it or film once more</source>
      <translation>Véalo y después consérvelo o grabe de nuevo</translation>
    </message>
    <message>
      <source>Look for it there, then say in the outbox whether it arrived.</source>
      <translation>Búsquelo allí y diga después en la bandeja de salida si llegó.</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Perdido</translation>
    </message>
    <message>
      <source>Loudness</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>Loved the peonies; the card was kept</source>
      <translation>Le encantaron las peonías; guardó la tarjeta</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>La hace</translation>
    </message>
    <message>
      <source>Made from what you said; paste others as WebVTT or SubRip</source>
      <translation>Hechos a partir de lo que dijo; pegue otros en WebVTT o SubRip</translation>
    </message>
    <message>
      <source>Made one before</source>
      <translation>Unidas antes</translation>
    </message>
    <message>
      <source>Mail server</source>
      <translation>Servidor de correo</translation>
    </message>
    <message>
      <source>Mailbox</source>
      <translation>Buzón</translation>
    </message>
    <message>
      <source>Maison Noire</source>
      <translation>Maison Noire</translation>
    </message>
    <message>
      <source>Make the store</source>
      <translation>Crear el almacén</translation>
    </message>
    <message>
      <source>Make them one</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Mark arranged</source>
      <translation>Marcar organizada</translation>
    </message>
    <message>
      <source>Mark delivered</source>
      <translation>Marcar entregada</translation>
    </message>
    <message>
      <source>Mark it when the client knows of it</source>
      <translation>Márquela cuando se haya comunicado</translation>
    </message>
    <message>
      <source>Mark lost</source>
      <translation>Marcar perdido</translation>
    </message>
    <message>
      <source>Mark ordered</source>
      <translation>Marcar encargada</translation>
    </message>
    <message>
      <source>Mark sent</source>
      <translation>Marcar enviada</translation>
    </message>
    <message>
      <source>Mark told</source>
      <translation>Marcar comunicada</translation>
    </message>
    <message>
      <source>Mark used</source>
      <translation>Marcar utilizada</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Míos</translation>
    </message>
    <message>
      <source>Mine {count}</source>
      <translation>Míos {count}</translation>
    </message>
    <message>
      <source>Mirror the picture on the screen</source>
      <translation>Imagen en espejo en la pantalla</translation>
    </message>
    <message>
      <source>Missed call</source>
      <translation>Llamada perdida</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>More for this client</source>
      <translation>Más para este cliente</translation>
    </message>
    <message>
      <source>More light on your face</source>
      <translation>Más luz en el rostro</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Más opciones</translation>
    </message>
    <message>
      <source>Moves over</source>
      <translation>Lo que pasa de una ficha a la otra</translation>
    </message>
    <message>
      <source>My gestures</source>
      <translation>Mis atenciones</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name day</source>
      <translation>Onomástica</translation>
    </message>
    <message>
      <source>Name of the account</source>
      <translation>Nombre de la cuenta</translation>
    </message>
    <message>
      <source>Name of the house</source>
      <translation>Nombre de la casa</translation>
    </message>
    <message>
      <source>Name of the house on the page</source>
      <translation>Nombre de la casa en la página</translation>
    </message>
    <message>
      <source>Name to sign in with</source>
      <translation>Nombre de inicio de sesión</translation>
    </message>
    <message>
      <source>Name, phone, order</source>
      <translation>Nombre, teléfono, pedido</translation>
    </message>
    <message>
      <source>Names are found by their beginning, telephones by their digits.</source>
      <translation>Los nombres se buscan por el principio, los teléfonos por sus cifras.</translation>
    </message>
    <message>
      <source>Names, titles and what was said are looked through.</source>
      <translation>Se busca en los nombres, los títulos y lo que se dijo.</translation>
    </message>
    <message>
      <source>Names, with commas between</source>
      <translation>Nombres, separados por comas</translation>
    </message>
    <message>
      <source>Needs a decision</source>
      <translation>Por decidir</translation>
    </message>
    <message>
      <source>Net sale</source>
      <translation>Venta neta</translation>
    </message>
    <message>
      <source>Net spend</source>
      <translation>Gasto neto</translation>
    </message>
    <message>
      <source>Net when it was sold</source>
      <translation>Neto en el momento de la venta</translation>
    </message>
    <message>
      <source>Never say</source>
      <translation>No decir nunca</translation>
    </message>
    <message>
      <source>Never say: {words}</source>
      <translation>No decir nunca: {words}</translation>
    </message>
    <message>
      <source>New secret</source>
      <translation>Secreto nuevo</translation>
    </message>
    <message>
      <source>New secret for {account}</source>
      <translation>Secreto nuevo para {account}</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Siguiente paso</translation>
    </message>
    <message>
      <source>Next step of this gesture</source>
      <translation>Siguiente paso de esta atención</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Sin cámara</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>No se ha encontrado ninguna cámara</translation>
    </message>
    <message>
      <source>No card has to be printed this week</source>
      <translation>Esta semana no hay tarjetas que imprimir</translation>
    </message>
    <message>
      <source>No channel is open on which a link could be sent: the film can be kept, not sent.</source>
      <translation>No hay ningún canal abierto por el que enviar un enlace: el vídeo puede guardarse, no enviarse.</translation>
    </message>
    <message>
      <source>No clients of your own yet</source>
      <translation>Aún no tiene clientes propios</translation>
    </message>
    <message>
      <source>No commission lines yet</source>
      <translation>Aún no hay líneas de comisión</translation>
    </message>
    <message>
      <source>No consultations yet</source>
      <translation>Aún no hay asesoramientos</translation>
    </message>
    <message>
      <source>No contact is wanted: the film can be kept, not sent.</source>
      <translation>No se desea contacto: el vídeo puede guardarse, no enviarse.</translation>
    </message>
    <message>
      <source>No face here has these signs: {signs}</source>
      <translation>Ningún tipo de letra tiene aquí estos signos: {signs}</translation>
    </message>
    <message>
      <source>No film found</source>
      <translation>No se ha encontrado ningún vídeo</translation>
    </message>
    <message>
      <source>No gesture fits</source>
      <translation>Ninguna atención coincide</translation>
    </message>
    <message>
      <source>No history here yet</source>
      <translation>Aún no hay historial</translation>
    </message>
    <message>
      <source>No line fits</source>
      <translation>Ninguna línea coincide</translation>
    </message>
    <message>
      <source>No line fits these filters.</source>
      <translation>Ninguna línea coincide con estos filtros.</translation>
    </message>
    <message>
      <source>No mailbox is connected: copy the words, or connect one in Settings.</source>
      <translation>No hay ningún buzón conectado: copie el texto o conecte uno en Ajustes.</translation>
    </message>
    <message>
      <source>No microphone</source>
      <translation>Sin micrófono</translation>
    </message>
    <message>
      <source>No number known</source>
      <translation>No consta número</translation>
    </message>
    <message>
      <source>No open matters</source>
      <translation>Sin asuntos abiertos</translation>
    </message>
    <message>
      <source>No parcel fits</source>
      <translation>Ningún paquete coincide</translation>
    </message>
    <message>
      <source>No parcel late</source>
      <translation>Ningún retraso</translation>
    </message>
    <message>
      <source>No picture comes</source>
      <translation>No llega imagen</translation>
    </message>
    <message>
      <source>No program on this desktop dials. Dial the number on your telephone.</source>
      <translation>Ningún programa de este equipo marca números. Marque el número en su teléfono.</translation>
    </message>
    <message>
      <source>No promise closed yet</source>
      <translation>Ninguna promesa cerrada</translation>
    </message>
    <message>
      <source>No refund waits</source>
      <translation>Ningún reembolso espera</translation>
    </message>
    <message>
      <source>No scan for {time}</source>
      <translation>Sin escaneo desde hace {time}</translation>
    </message>
    <message>
      <source>No scan for {time}; {carrier} usually scans within {usual}</source>
      <translation>Sin escaneo desde hace {time}; {carrier} suele escanear antes de {usual}</translation>
    </message>
    <message>
      <source>No secret</source>
      <translation>Sin secreto</translation>
    </message>
    <message>
      <source>No shop can be connected from here.</source>
      <translation>Desde aquí no se puede conectar ninguna tienda.</translation>
    </message>
    <message>
      <source>No shop connected yet</source>
      <translation>Aún no hay tienda conectada</translation>
    </message>
    <message>
      <source>No shop is connected yet. Add one with the command: concierge accounts add</source>
      <translation>Aún no hay ninguna tienda conectada. Añada una con el comando: concierge accounts add</translation>
    </message>
    <message>
      <source>No shop is connected yet. It takes its address and a secret, and a minute.</source>
      <translation>Aún no hay ninguna tienda conectada. Hacen falta su dirección, un secreto y un minuto.</translation>
    </message>
    <message>
      <source>No state or province is known</source>
      <translation>No se conoce el estado ni la provincia</translation>
    </message>
    <message>
      <source>No telephone number known</source>
      <translation>No consta teléfono</translation>
    </message>
    <message>
      <source>No whole postal address is known</source>
      <translation>No se conoce ninguna dirección postal completa</translation>
    </message>
    <message>
      <source>No word</source>
      <translation>Sin noticias</translation>
    </message>
    <message>
      <source>Nobody answered. It leaves the list once somebody has spoken to this client; if it was settled in another way, tick it off.</source>
      <translation>Nadie contestó. Desaparece de la lista en cuanto alguien haya hablado con esta persona; si se resolvió de otro modo, márquela como hecha.</translation>
    </message>
    <message>
      <source>Nobody by that name</source>
      <translation>Nadie con ese nombre</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Sin cliente elegido</translation>
    </message>
    <message>
      <source>Nobody has spoken to this client for {age}</source>
      <translation>Nadie ha hablado con este cliente desde hace {age}</translation>
    </message>
    <message>
      <source>Nobody has spoken to this client yet</source>
      <translation>Nadie ha hablado aún con este cliente</translation>
    </message>
    <message>
      <source>Nobody here yet</source>
      <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
      <source>Nobody in the book is found by these words.</source>
      <translation>Nadie en la cartera coincide con estas palabras.</translation>
    </message>
    <message>
      <source>Nobody knows the amount: pay it back in the shop, or refuse it here.</source>
      <translation>Nadie conoce el importe: devuélvalo en la tienda o rechácelo aquí.</translation>
    </message>
    <message>
      <source>Nobody knows whether it arrived. Look for it in {account}, then say so here.</source>
      <translation>Nadie sabe si llegó. Búsquelo en {account} y dígalo aquí.</translation>
    </message>
    <message>
      <source>Nobody knows whether {account} took it</source>
      <translation>Nadie sabe si {account} lo aceptó</translation>
    </message>
    <message>
      <source>Nobody's client</source>
      <translation>Sin asignar</translation>
    </message>
    <message>
      <source>Noir</source>
      <translation>Noir</translation>
    </message>
    <message>
      <source>Noir, the dark look</source>
      <translation>Noir, la apariencia oscura</translation>
    </message>
    <message>
      <source>None closed yet</source>
      <translation>Ninguno cerrado aún</translation>
    </message>
    <message>
      <source>None here</source>
      <translation>Ninguno aquí</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Ninguno aún</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>noruego</translation>
    </message>
    <message>
      <source>Not approved</source>
      <translation>No se ha aprobado</translation>
    </message>
    <message>
      <source>Not approved yet</source>
      <translation>Aún sin aprobar</translation>
    </message>
    <message>
      <source>Not asked again</source>
      <translation>No se volverá a preguntar</translation>
    </message>
    <message>
      <source>Not changed</source>
      <translation>No se ha cambiado</translation>
    </message>
    <message>
      <source>Not contacted for too long</source>
      <translation>Sin contacto desde hace demasiado</translation>
    </message>
    <message>
      <source>Not dialled</source>
      <translation>No se ha marcado</translation>
    </message>
    <message>
      <source>Not earned yet: the return window is still open</source>
      <translation>Aún no devengada: el plazo de devolución sigue abierto</translation>
    </message>
    <message>
      <source>Not in {account} yet</source>
      <translation>Aún no está en {account}</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Aún no se sabe</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>No se ha abierto</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>No se ha impreso</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Aún sin leer</translation>
    </message>
    <message>
      <source>Not refused</source>
      <translation>No se ha rechazado</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>No se ha guardado</translation>
    </message>
    <message>
      <source>Not synced yet</source>
      <translation>Aún sin sincronizar</translation>
    </message>
    <message>
      <source>Not the right moment</source>
      <translation>No es el momento</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Todavía no</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note a day</source>
      <translation>Anotar un día</translation>
    </message>
    <message>
      <source>Note a day of {name}</source>
      <translation>Anotar un día de {name}</translation>
    </message>
    <message>
      <source>Note about {name}</source>
      <translation>Nota sobre {name}</translation>
    </message>
    <message>
      <source>Note about {name} kept</source>
      <translation>Nota sobre {name} guardada</translation>
    </message>
    <message>
      <source>Note for colleagues</source>
      <translation>Nota para el equipo</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Anotarlo</translation>
    </message>
    <message>
      <source>Note {day}</source>
      <translation>Anotar {day}</translation>
    </message>
    <message>
      <source>Note: {words}</source>
      <translation>Nota: {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes, flowers and gifts stand here from the moment they are planned.</source>
      <translation>Notas, flores y regalos aparecen aquí en cuanto se planifican.</translation>
    </message>
    <message>
      <source>Notes, from Handwrytten</source>
      <translation>Notas, de Handwrytten</translation>
    </message>
    <message>
      <source>Nothing brings the photo back. Press once more to erase it.</source>
      <translation>La foto no se puede recuperar. Pulse otra vez para borrarla.</translation>
    </message>
    <message>
      <source>Nothing can be told there: {why}</source>
      <translation>No se le puede comunicar nada: {why}</translation>
    </message>
    <message>
      <source>Nothing can be told to {account} since {time}. It is tried again in {wait}.</source>
      <translation>No se puede comunicar nada a {account} desde las {time}. Se reintenta en {wait}.</translation>
    </message>
    <message>
      <source>Nothing can be told to {account} since {time}. It is tried again within a minute.</source>
      <translation>No se puede comunicar nada a {account} desde las {time}. Se reintenta en menos de un minuto.</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
    <message>
      <source>Nothing due</source>
      <translation>Nada pendiente</translation>
    </message>
    <message>
      <source>Nothing goes by itself; up to {money} an agent decides alone.</source>
      <translation>Nada sale solo; hasta {money} decide un agente por su cuenta.</translation>
    </message>
    <message>
      <source>Nothing hangs on it yet.</source>
      <translation>Aún no tiene nada asociado.</translation>
    </message>
    <message>
      <source>Nothing is cut, or made too small to be read. Choose larger paper, or fewer words.</source>
      <translation>Nada se corta ni se hace ilegible. Elija un papel más grande o menos palabras.</translation>
    </message>
    <message>
      <source>Nothing is paid back for it</source>
      <translation>No se devuelve nada por ella</translation>
    </message>
    <message>
      <source>Nothing is paid back for {name}.</source>
      <translation>No se devuelve nada por {name}.</translation>
    </message>
    <message>
      <source>Nothing is paid back from here for this return, also later.</source>
      <translation>Desde aquí no se devuelve nada por esta devolución, tampoco más tarde.</translation>
    </message>
    <message>
      <source>Nothing is spent; {money} stay reserved</source>
      <translation>No se ha gastado nada; {money} siguen reservados</translation>
    </message>
    <message>
      <source>Nothing may be sent. Cancel this note.</source>
      <translation>No se puede enviar nada. Cancele esta nota.</translation>
    </message>
    <message>
      <source>Nothing needs a decision</source>
      <translation>Nada por decidir</translation>
    </message>
    <message>
      <source>Nothing planned by you yet</source>
      <translation>Aún no ha planificado nada</translation>
    </message>
    <message>
      <source>Nothing special is known.</source>
      <translation>No consta nada en particular.</translation>
    </message>
    <message>
      <source>Nothing to explain yet</source>
      <translation>Aún no hay nada que explicar</translation>
    </message>
    <message>
      <source>Nothing to log</source>
      <translation>Nada que registrar</translation>
    </message>
    <message>
      <source>Nothing to log of the call with {name}</source>
      <translation>Nada que registrar de la llamada con {name}</translation>
    </message>
    <message>
      <source>Nothing to say yet</source>
      <translation>Aún no hay nada que decir</translation>
    </message>
    <message>
      <source>Nothing under way</source>
      <translation>Nada en curso</translation>
    </message>
    <message>
      <source>Nothing under way. New orders appear with the next sync.</source>
      <translation>Nada en curso. Los pedidos nuevos aparecen con la próxima sincronización.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>No se ha cambiado nada</translation>
    </message>
    <message>
      <source>Nothing was sent yet</source>
      <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
      <source>Nothing with these words</source>
      <translation>Nada con estas palabras</translation>
    </message>
    <message>
      <source>Nothing yet. Calls, videos and orders will stand here.</source>
      <translation>Aún no hay nada. Llamadas, vídeos y pedidos aparecerán aquí.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Now expected</source>
      <translation>Ahora se espera</translation>
    </message>
    <message>
      <source>Now expected {day}</source>
      <translation>Ahora se espera: {day}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number of the card</source>
      <translation>Número de la tarjeta</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Ocasión</translation>
    </message>
    <message>
      <source>Occasions</source>
      <translation>Ocasiones</translation>
    </message>
    <message>
      <source>Offline since {time}</source>
      <translation>Sin conexión desde las {time}</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>On its page, not sent</source>
      <translation>En su página, no enviado</translation>
    </message>
    <message>
      <source>On its page; the message waits in the outbox</source>
      <translation>En su página; el mensaje espera en la bandeja de salida</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>En camino</translation>
    </message>
    <message>
      <source>On its way at this moment.</source>
      <translation>En camino en este momento.</translation>
    </message>
    <message>
      <source>On its way to its page</source>
      <translation>De camino a su página</translation>
    </message>
    <message>
      <source>On its way; mark it when it arrived</source>
      <translation>En camino; márquela cuando llegue</translation>
    </message>
    <message>
      <source>On this disk</source>
      <translation>En este disco</translation>
    </message>
    <message>
      <source>One a week for each household</source>
      <translation>Uno por semana para cada hogar</translation>
    </message>
    <message>
      <source>One of the two asked not to be contacted. It holds for both.</source>
      <translation>Una de las dos fichas rechaza todo contacto. Vale para ambas.</translation>
    </message>
    <message>
      <source>One person, two records</source>
      <translation>Una persona, dos fichas</translation>
    </message>
    <message>
      <source>Only read, tell nothing</source>
      <translation>Solo leer, no comunicar nada</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open a consultation with {name}</source>
      <translation>Abrir un asesoramiento con {name}</translation>
    </message>
    <message>
      <source>Open one in a client's profile with N: the question, a look, a checkout link.</source>
      <translation>Abra uno en el perfil de un cliente con N: la pregunta, un look, un enlace de pago.</translation>
    </message>
    <message>
      <source>Open order: {piece}</source>
      <translation>Pedido en curso: {piece}</translation>
    </message>
    <message>
      <source>Open orders</source>
      <translation>Pedidos abiertos</translation>
    </message>
    <message>
      <source>Open profile</source>
      <translation>Abrir perfil</translation>
    </message>
    <message>
      <source>Open the book</source>
      <translation>Abrir la cartera</translation>
    </message>
    <message>
      <source>Open the outbox</source>
      <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
      <source>Open the profile</source>
      <translation>Abrir el perfil</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Abriendo</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>Options of {account}</source>
      <translation>Opciones de {account}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <source>Order change</source>
      <translation>Cambio de pedido</translation>
    </message>
    <message>
      <source>Order for at most {money}</source>
      <translation>Encargar por {money} como máximo</translation>
    </message>
    <message>
      <source>Order from a vendor</source>
      <translation>Encargar a un proveedor</translation>
    </message>
    <message>
      <source>Order from {account}</source>
      <translation>Encargar a {account}</translation>
    </message>
    <message>
      <source>Order of the list</source>
      <translation>Orden de la lista</translation>
    </message>
    <message>
      <source>Order {name}, {pieces}</source>
      <translation>Pedido {name}, {pieces}</translation>
    </message>
    <message>
      <source>Order, client, carrier</source>
      <translation>Pedido, cliente, transportista</translation>
    </message>
    <message>
      <source>Order: {title}, at most {money}</source>
      <translation>Encargo: {title}, {money} como máximo</translation>
    </message>
    <message>
      <source>Ordered</source>
      <translation>Encargada</translation>
    </message>
    <message>
      <source>Ordered by hand</source>
      <translation>Encargada a mano</translation>
    </message>
    <message>
      <source>Ordered for {name}</source>
      <translation>Encargada para {name}</translation>
    </message>
    <message>
      <source>Ordered, to be sent</source>
      <translation>Encargadas, por enviar</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <source>Orders that are unpaid, on hold, on their way or coming back stand here.</source>
      <translation>Aquí aparecen los pedidos sin pagar, en espera, en camino o de vuelta.</translation>
    </message>
    <message>
      <source>Orders, names, pieces and carriers are found by their beginning.</source>
      <translation>Pedidos, nombres, piezas y transportistas se buscan por el principio.</translation>
    </message>
    <message>
      <source>Out for delivery</source>
      <translation>En reparto</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Bandeja de salida</translation>
    </message>
    <message>
      <source>Outbox empty</source>
      <translation>Bandeja de salida vacía</translation>
    </message>
    <message>
      <source>Outbox: {state}</source>
      <translation>Bandeja de salida: {state}</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Pages of films that stay up</source>
      <translation>Páginas de vídeos que siguen publicadas</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Pagada</translation>
    </message>
    <message>
      <source>Paid by the client</source>
      <translation>Pagado por el cliente</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <source>Parcels, from EasyPost</source>
      <translation>Paquetes, de EasyPost</translation>
    </message>
    <message>
      <source>Part again</source>
      <translation>Separar de nuevo</translation>
    </message>
    <message>
      <source>Part shipped</source>
      <translation>Envío parcial</translation>
    </message>
    <message>
      <source>Part {name} again</source>
      <translation>Separar a {name} de nuevo</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password of the mailbox</source>
      <translation>Contraseña del buzón</translation>
    </message>
    <message>
      <source>Password, or the API key</source>
      <translation>Contraseña o clave de API</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Pay back {money}</source>
      <translation>Devolver {money}</translation>
    </message>
    <message>
      <source>Payment</source>
      <translation>Pago</translation>
    </message>
    <message>
      <source>Payment method, if there are several</source>
      <translation>Forma de pago, si hay varias</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>Pending orders</source>
      <translation>Pedidos pendientes</translation>
    </message>
    <message>
      <source>Perhaps dialled</source>
      <translation>Quizá se haya marcado</translation>
    </message>
    <message>
      <source>Photo kept with the gesture for {name}</source>
      <translation>Foto guardada con la atención para {name}</translation>
    </message>
    <message>
      <source>Photo of the gesture</source>
      <translation>Foto de la atención</translation>
    </message>
    <message>
      <source>Picture is sharp</source>
      <translation>Imagen nítida</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>Pieza</translation>
    </message>
    <message>
      <source>Plan a gesture for it</source>
      <translation>Planificar una atención</translation>
    </message>
    <message>
      <source>Plan a note</source>
      <translation>Planear una nota</translation>
    </message>
    <message>
      <source>Plan a note, flowers or a gift in a client's profile with G. Days to come remind you on Today.</source>
      <translation>Planifique una nota, flores o un regalo en el perfil de un cliente con G. Los días señalados se lo recuerdan en Hoy.</translation>
    </message>
    <message>
      <source>Plan and reserve {money}</source>
      <translation>Planificar y reservar {money}</translation>
    </message>
    <message>
      <source>Plan flowers</source>
      <translation>Planear flores</translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>Planificar</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planificada</translation>
    </message>
    <message>
      <source>Planned at</source>
      <translation>Coste planificado</translation>
    </message>
    <message>
      <source>Planned back from {name}, {day}</source>
      <translation>Plazos: {name}, {day}</translation>
    </message>
    <message>
      <source>Planned by {staff}. One household within {days} days.</source>
      <translation>Planificada por {staff}. Un mismo hogar en {days} días.</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Plug one in and open the studio again, or try it with the test picture.</source>
      <translation>Conecte una y vuelva a abrir el estudio, o pruebe con la imagen de prueba.</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>polaco</translation>
    </message>
    <message>
      <source>Port, if it is not 587</source>
      <translation>Puerto, si no es 587</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>portugués</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Correo postal</translation>
    </message>
    <message>
      <source>Posted today it arrives on {day}. Flowers can still be there in time.</source>
      <translation>Por correo hoy, llega el {day}. Las flores aún pueden llegar a tiempo.</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Canal preferido</translation>
    </message>
    <message>
      <source>Première</source>
      <translation>Première</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print again what was printed already</source>
      <translation>Volver a imprimir lo ya impreso</translation>
    </message>
    <message>
      <source>Print it again only where that card did not come out.</source>
      <translation>Imprímala otra vez solo si aquella tarjeta no salió.</translation>
    </message>
    <message>
      <source>Print the card</source>
      <translation>Imprimir la tarjeta</translation>
    </message>
    <message>
      <source>Print the week’s cards</source>
      <translation>Imprimir las tarjetas de la semana</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Impresa</translation>
    </message>
    <message>
      <source>Printed already: {time}</source>
      <translation>Ya impresa: {time}</translation>
    </message>
    <message>
      <source>Privée</source>
      <translation>Privée</translation>
    </message>
    <message>
      <source>Product for flowers</source>
      <translation>Producto para flores</translation>
    </message>
    <message>
      <source>Product for gifts</source>
      <translation>Producto para regalos</translation>
    </message>
    <message>
      <source>Product page</source>
      <translation>Ficha de producto</translation>
    </message>
    <message>
      <source>Product question</source>
      <translation>Pregunta de producto</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>Promesa</translation>
    </message>
    <message>
      <source>Promise broken, due </source>
      <translation>Promesa incumplida, vencía </translation>
    </message>
    <message>
      <source>Promise kept, due </source>
      <translation>Promesa cumplida, vencía </translation>
    </message>
    <message>
      <source>Promise to {name} kept</source>
      <translation>Promesa a {name} cumplida</translation>
    </message>
    <message>
      <source>Promise to {name} marked broken</source>
      <translation>Promesa a {name} marcada como incumplida</translation>
    </message>
    <message>
      <source>Promised </source>
      <translation>Promesa: </translation>
    </message>
    <message>
      <source>Promised {day}, 1 day late</source>
      <translation>Prometido: {day}, 1 día tarde</translation>
    </message>
    <message>
      <source>Promised {day}, late</source>
      <translation>Prometido para el {day}, con retraso</translation>
    </message>
    <message>
      <source>Promised {day}, {days} days late</source>
      <translation>Prometido para el {day}, {days} días de retraso</translation>
    </message>
    <message>
      <source>Promised {day}: {order}</source>
      <translation>Prometido para {day}: {order}</translation>
    </message>
    <message>
      <source>Promised {when}: {words}</source>
      <translation>Promesa, {when}: {words}</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>Pronombres</translation>
    </message>
    <message>
      <source>Property of what the client likes</source>
      <translation>Propiedad con lo que le gusta al cliente</translation>
    </message>
    <message>
      <source>Property that holds the client's tags</source>
      <translation>Propiedad con las etiquetas del cliente</translation>
    </message>
    <message>
      <source>Property that holds what a contact has spent</source>
      <translation>Propiedad con lo gastado por un contacto</translation>
    </message>
    <message>
      <source>Proposal saved, the checkout link is copied</source>
      <translation>Propuesta guardada, enlace de pago copiado</translation>
    </message>
    <message>
      <source>Propose and copy link</source>
      <translation>Proponer y copiar enlace</translation>
    </message>
    <message>
      <source>Proposing</source>
      <translation>En propuesta</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publicar</translation>
    </message>
    <message>
      <source>Publish and send</source>
      <translation>Publicar y enviar</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Aplazar</translation>
    </message>
    <message>
      <source>Put off before: {reason}</source>
      <translation>Aplazado antes: {reason}</translation>
    </message>
    <message>
      <source>Put the film where the client can watch it and enter its link. It is copied for you, stands in the history as sent, and the shop is told.</source>
      <translation>Ponga el vídeo donde el cliente pueda verlo e introduzca su enlace. Se copia para usted, consta como enviado en el historial y se informa a la tienda.</translation>
    </message>
    <message>
      <source>Quiet until {day} {time} there</source>
      <translation>Horas de silencio allí hasta el {day} a las {time}</translation>
    </message>
    <message>
      <source>Quiet until {time} there</source>
      <translation>En descanso hasta las {time} allí</translation>
    </message>
    <message>
      <source>Ranking customers</source>
      <translation>Clasificando clientes</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>Tasa</translation>
    </message>
    <message>
      <source>Rate: {touch}, rules version {version}</source>
      <translation>Tasa: {touch}, versión de reglas {version}</translation>
    </message>
    <message>
      <source>Read everything again</source>
      <translation>Leer todo de nuevo</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <source>Reading changes</source>
      <translation>Leyendo cambios</translation>
    </message>
    <message>
      <source>Reading clients</source>
      <translation>Leyendo clientes</translation>
    </message>
    <message>
      <source>Reading orders</source>
      <translation>Leyendo pedidos</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Recepción</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <source>Record a video</source>
      <translation>Grabar un vídeo</translation>
    </message>
    <message>
      <source>Record a video for {name}</source>
      <translation>Grabar un vídeo para {name}</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Grabando</translation>
    </message>
    <message>
      <source>Recovery key or passphrase</source>
      <translation>Clave de recuperación o contraseña</translation>
    </message>
    <message>
      <source>Refund</source>
      <translation>Reembolso</translation>
    </message>
    <message>
      <source>Refund of the shipping, {money}</source>
      <translation>Reembolso del envío, {money}</translation>
    </message>
    <message>
      <source>Refund of {money}</source>
      <translation>Reembolso de {money}</translation>
    </message>
    <message>
      <source>Refund rules</source>
      <translation>Reglas de reembolso</translation>
    </message>
    <message>
      <source>Refund {money}</source>
      <translation>Reembolsar {money}</translation>
    </message>
    <message>
      <source>Refunds</source>
      <translation>Reembolsos</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Refuse it</source>
      <translation>Rechazarlo</translation>
    </message>
    <message>
      <source>Refuse the refund</source>
      <translation>Rechazar el reembolso</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <source>Refused for {name}</source>
      <translation>Rechazado para {name}</translation>
    </message>
    <message>
      <source>Refused, {name} reads why</source>
      <translation>Rechazada, {name} leerá el motivo</translation>
    </message>
    <message>
      <source>Region, where the store has several</source>
      <translation>Región, si el almacenamiento tiene varias</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the tag {tag}</source>
      <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
      <source>Remove {account}</source>
      <translation>Quitar {account}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Retake</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Devolución</translation>
    </message>
    <message>
      <source>Return of {order} was scanned, to be paid back</source>
      <translation>Devolución de {order} escaneada, por reembolsar</translation>
    </message>
    <message>
      <source>Return of {order}, {pieces}</source>
      <translation>Devolución de {order}, {pieces}</translation>
    </message>
    <message>
      <source>Return or exchange</source>
      <translation>Devolución o cambio</translation>
    </message>
    <message>
      <source>Return under way</source>
      <translation>Devolución en curso</translation>
    </message>
    <message>
      <source>Return under way: {piece}</source>
      <translation>Devolución en curso: {piece}</translation>
    </message>
    <message>
      <source>Return {name} of order {order}</source>
      <translation>Devolución {name} del pedido {order}</translation>
    </message>
    <message>
      <source>Returned of it</source>
      <translation>Parte devuelta</translation>
    </message>
    <message>
      <source>Returned {day}: {net} net at the same {rate}, from the same seller, as a line of its own.</source>
      <translation>Devuelto el {day}: {net} netos con la misma tasa de {rate}, del mismo vendedor, en una línea propia.</translation>
    </message>
    <message>
      <source>Returning</source>
      <translation>En devolución</translation>
    </message>
    <message>
      <source>Returns that a carrier has scanned stand here until somebody decides.</source>
      <translation>Las devoluciones que un transportista ha escaneado están aquí hasta que alguien decide.</translation>
    </message>
    <message>
      <source>Returns, from Loop</source>
      <translation>Devoluciones, de Loop</translation>
    </message>
    <message>
      <source>Reversed</source>
      <translation>Revertida</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Review {length}</source>
      <translation>Revisión {length}</translation>
    </message>
    <message>
      <source>Ring</source>
      <translation>Anillo</translation>
    </message>
    <message>
      <source>SMS</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>Said</source>
      <translation>Se dice</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>Venta</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save the parcels as CSV</source>
      <translation>Guardar los paquetes como CSV</translation>
    </message>
    <message>
      <source>Save the rules</source>
      <translation>Guardar las reglas</translation>
    </message>
    <message>
      <source>Save this log as {kind}</source>
      <translation>Guardar este registro como {kind}</translation>
    </message>
    <message>
      <source>Saved as you speak, stops by itself at 0:30</source>
      <translation>Se guarda mientras habla, se detiene solo a los 0:30</translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>Guardado: {file}</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <source>Saving the film</source>
      <translation>Guardando el vídeo</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Decir cómo resultó</translation>
    </message>
    <message>
      <source>Say how the call ended, and why you spoke.</source>
      <translation>Diga cómo terminó la llamada y por qué hablaron.</translation>
    </message>
    <message>
      <source>Say in a word why it can wait: it comes back with it.</source>
      <translation>Diga en una palabra por qué puede esperar: vuelve con ella.</translation>
    </message>
    <message>
      <source>Say why: it stands in the log.</source>
      <translation>Diga por qué: consta en el registro.</translation>
    </message>
    <message>
      <source>Scanned</source>
      <translation>Escaneado</translation>
    </message>
    <message>
      <source>Scripts</source>
      <translation>Guiones</translation>
    </message>
    <message>
      <source>Search by name: scarf, coat …</source>
      <translation>Buscar por nombre: pañuelo, abrigo …</translation>
    </message>
    <message>
      <source>Secret access key, Google's service account as JSON, or Azure's key</source>
      <translation>Clave de acceso secreta, cuenta de servicio de Google en JSON o clave de Azure</translation>
    </message>
    <message>
      <source>See which</source>
      <translation>Ver cuáles</translation>
    </message>
    <message>
      <source>Seen last</source>
      <translation>Visto por última vez</translation>
    </message>
    <message>
      <source>Sees the Desk: approves others' gestures and commission.</source>
      <translation>Ve la Mesa: aprueba las atenciones y las comisiones de los demás.</translation>
    </message>
    <message>
      <source>Sees the whole book; Today shows what is due for this person.</source>
      <translation>Ve toda la cartera; Hoy muestra lo que corresponde a esta persona.</translation>
    </message>
    <message>
      <source>Seller</source>
      <translation>Vendedor</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Send a film</source>
      <translation>Enviar un vídeo</translation>
    </message>
    <message>
      <source>Send flowers</source>
      <translation>Enviar flores</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Enviar ahora</translation>
    </message>
    <message>
      <source>Send the e-mail</source>
      <translation>Enviar el correo</translation>
    </message>
    <message>
      <source>Sender</source>
      <translation>Remitente</translation>
    </message>
    <message>
      <source>Sends back {order}</source>
      <translation>Devuelve {order}</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Enviada</translation>
    </message>
    <message>
      <source>Sent again without a look, it may stand there twice.</source>
      <translation>Si se reenvía sin mirar, puede quedar allí dos veces.</translation>
    </message>
    <message>
      <source>Sent by</source>
      <translation>Enviado por</translation>
    </message>
    <message>
      <source>Sent for {name}</source>
      <translation>Enviado para {name}</translation>
    </message>
    <message>
      <source>Sent lately</source>
      <translation>Enviados hace poco</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Shipping</source>
      <translation>Envío</translation>
    </message>
    <message>
      <source>Shipping of the last order</source>
      <translation>Envío del último pedido</translation>
    </message>
    <message>
      <source>Shipping refund</source>
      <translation>Reembolso del envío</translation>
    </message>
    <message>
      <source>Shoe</source>
      <translation>Calzado</translation>
    </message>
    <message>
      <source>Shop's note</source>
      <translation>Nota de la tienda</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Show orders, occasions and tastes</source>
      <translation>Mostrar pedidos, ocasiones y gustos</translation>
    </message>
    <message>
      <source>Show the commission log</source>
      <translation>Mostrar el registro de comisiones</translation>
    </message>
    <message>
      <source>Show the gesture log</source>
      <translation>Mostrar el registro de atenciones</translation>
    </message>
    <message>
      <source>Show the refunds to decide</source>
      <translation>Mostrar los reembolsos por decidir</translation>
    </message>
    <message>
      <source>Show what is held back for households</source>
      <translation>Mostrar lo retenido por hogar</translation>
    </message>
    <message>
      <source>Show what is under way</source>
      <translation>Mostrar lo que está en camino</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Sesión cerrada</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Sit down as {name}</source>
      <translation>Trabajar como {name}</translation>
    </message>
    <message>
      <source>Size and fit</source>
      <translation>Talla y ajuste</translation>
    </message>
    <message>
      <source>Size of the film</source>
      <translation>Tamaño del vídeo</translation>
    </message>
    <message>
      <source>Sizes and tastes</source>
      <translation>Tallas y gustos</translation>
    </message>
    <message>
      <source>Sizes, likes and what is never said stand here.</source>
      <translation>Aquí están las tallas, los gustos y lo que no se dice nunca.</translation>
    </message>
    <message>
      <source>Small credit</source>
      <translation>Pequeño abono</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>Somebody else is on it</source>
      <translation>Se ocupa otra persona</translation>
    </message>
    <message>
      <source>Something does not work yet: see below.</source>
      <translation>Algo no funciona aún: vea abajo.</translation>
    </message>
    <message>
      <source>Something new</source>
      <translation>Una novedad</translation>
    </message>
    <message>
      <source>Something went wrong inside Concierge. Nothing was lost; please report it.</source>
      <translation>Algo ha fallado en Concierge. No se ha perdido nada; le rogamos que lo comunique.</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>español</translation>
    </message>
    <message>
      <source>Speak a little louder</source>
      <translation>Hable un poco más alto</translation>
    </message>
    <message>
      <source>Speak a little softer</source>
      <translation>Hable un poco más bajo</translation>
    </message>
    <message>
      <source>Start now</source>
      <translation>Empezar ahora</translation>
    </message>
    <message>
      <source>Starting the sync</source>
      <translation>Iniciando la sincronización</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Se queda</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Studio</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>sueco</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Tag added: {tags}</source>
      <translation>Etiqueta añadida: {tags}</translation>
    </message>
    <message>
      <source>Tag removed: {tags}</source>
      <translation>Etiqueta quitada: {tags}</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Take a filter away to see more of the log.</source>
      <translation>Quite un filtro para ver más del registro.</translation>
    </message>
    <message>
      <source>Take it off its page</source>
      <translation>Retirarlo de su página</translation>
    </message>
    <message>
      <source>Take off its page</source>
      <translation>Retirar de su página</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Asumir</translation>
    </message>
    <message>
      <source>Take over {name}</source>
      <translation>Asumir a {name}</translation>
    </message>
    <message>
      <source>Take them from a file</source>
      <translation>Tomarlos de un archivo</translation>
    </message>
    <message>
      <source>Take this picture for the poster</source>
      <translation>Usar esta imagen como portada</translation>
    </message>
    <message>
      <source>Take {day} back</source>
      <translation>Retirar {day}</translation>
    </message>
    <message>
      <source>Take {x} out</source>
      <translation>Quitar {x}</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <source>Taken back later</source>
      <translation>Recuperado después</translation>
    </message>
    <message>
      <source>Tax</source>
      <translation>Impuestos</translation>
    </message>
    <message>
      <source>Telephone, from Aircall</source>
      <translation>Teléfono, de Aircall</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Probar</translation>
    </message>
    <message>
      <source>Test picture</source>
      <translation>Imagen de prueba</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Gracias</translation>
    </message>
    <message>
      <source>Thanked</source>
      <translation>Agradecimiento</translation>
    </message>
    <message>
      <source>The accounts could not be read</source>
      <translation>No se han podido leer las cuentas</translation>
    </message>
    <message>
      <source>The address is too long for the label</source>
      <translation>La dirección es demasiado larga para la etiqueta</translation>
    </message>
    <message>
      <source>The apology to {name} is on its way.</source>
      <translation>Las disculpas a {name} están en camino.</translation>
    </message>
    <message>
      <source>The autumn collection, a day before</source>
      <translation>La colección de otoño, un día antes</translation>
    </message>
    <message>
      <source>The book is empty</source>
      <translation>La cartera está vacía</translation>
    </message>
    <message>
      <source>The call has ended</source>
      <translation>La llamada ha terminado</translation>
    </message>
    <message>
      <source>The card can be printed, its label cannot. Complete the address in the shop.</source>
      <translation>La tarjeta se puede imprimir, la etiqueta no. Complete la dirección en la tienda.</translation>
    </message>
    <message>
      <source>The card has no words yet</source>
      <translation>La tarjeta aún no tiene texto</translation>
    </message>
    <message>
      <source>The card reads: {words}</source>
      <translation>En la tarjeta pone: {words}</translation>
    </message>
    <message>
      <source>The card, leaves {day}</source>
      <translation>La tarjeta, sale el {day}</translation>
    </message>
    <message>
      <source>The carrier reports a delay</source>
      <translation>El transportista comunica un retraso</translation>
    </message>
    <message>
      <source>The client asked us not to</source>
      <translation>El cliente nos lo pidió</translation>
    </message>
    <message>
      <source>The client knows; mark it when it was used</source>
      <translation>Ya se ha comunicado; márquela cuando se utilice</translation>
    </message>
    <message>
      <source>The client thanked</source>
      <translation>Dio las gracias el</translation>
    </message>
    <message>
      <source>The client's note changed</source>
      <translation>Nota del cliente cambiada</translation>
    </message>
    <message>
      <source>The command concierge store verify reads every page</source>
      <translation>El comando concierge store verify lee todas las páginas</translation>
    </message>
    <message>
      <source>The commission log could not be read</source>
      <translation>No se ha podido leer el registro de comisiones</translation>
    </message>
    <message>
      <source>The consultations could not be read</source>
      <translation>No se han podido leer los asesoramientos</translation>
    </message>
    <message>
      <source>The day could not be read</source>
      <translation>No se ha podido leer el día</translation>
    </message>
    <message>
      <source>The film can be made all the same</source>
      <translation>El vídeo se puede grabar de todos modos</translation>
    </message>
    <message>
      <source>The film from its first picture to its last</source>
      <translation>El vídeo, de la primera imagen a la última</translation>
    </message>
    <message>
      <source>The film goes to its page, then the message leaves.</source>
      <translation>El vídeo va a su página y después sale el mensaje.</translation>
    </message>
    <message>
      <source>The film goes to its page; its link is offered here once it is there.</source>
      <translation>El vídeo va a su página; su enlace se ofrece aquí en cuanto esté allí.</translation>
    </message>
    <message>
      <source>The film is erased</source>
      <translation>El vídeo se ha borrado</translation>
    </message>
    <message>
      <source>The film is erased here; its page goes next</source>
      <translation>El vídeo se ha borrado aquí; después se retira su página</translation>
    </message>
    <message>
      <source>The film is on its page. The link is copied for you, stands in the history as sent, and the shop is told.</source>
      <translation>El vídeo está en su página. El enlace se copia para usted, consta como enviado en el historial y se informa a la tienda.</translation>
    </message>
    <message>
      <source>The film is put on a page of its own. Nothing is sent: its link is offered here once the page is there.</source>
      <translation>El vídeo se pone en una página propia. No se envía nada: su enlace se ofrece aquí en cuanto la página exista.</translation>
    </message>
    <message>
      <source>The film is put on a page of its own. Once that is there as a whole, the message with its link leaves, if the client may still be written to then.</source>
      <translation>El vídeo se pone en una página propia. Cuando la página esté completa, sale el mensaje con su enlace, si para entonces aún se puede escribir al cliente.</translation>
    </message>
    <message>
      <source>The film is taken off its page</source>
      <translation>El vídeo se retira de su página</translation>
    </message>
    <message>
      <source>The film so far is saved. The studio offers it when you come back.</source>
      <translation>Lo grabado hasta ahora está guardado. El estudio se lo ofrecerá cuando vuelva.</translation>
    </message>
    <message>
      <source>The film was cut short</source>
      <translation>El vídeo se ha interrumpido</translation>
    </message>
    <message>
      <source>The film was not kept</source>
      <translation>El vídeo no se ha conservado</translation>
    </message>
    <message>
      <source>The film, its picture and its page are erased everywhere, and nothing brings them back. That there was a film stays in the history.</source>
      <translation>El vídeo, su imagen y su página se borran en todas partes, y nada los recupera. Que hubo un vídeo queda en el historial.</translation>
    </message>
    <message>
      <source>The film, its poster and your lines are kept in {their} timeline, with the reason chosen below. Nothing is sent to {them}.</source>
      <translation>El vídeo, su portada y sus tres frases se conservan en la cronología del perfil, con el motivo elegido abajo. No se envía nada.</translation>
    </message>
    <message>
      <source>The gesture log could not be read</source>
      <translation>No se ha podido leer el registro de atenciones</translation>
    </message>
    <message>
      <source>The label of this return was scanned. What is paid back is decided among the parcels.</source>
      <translation>Se escaneó la etiqueta de esta devolución. Lo que se reembolsa se decide entre los paquetes.</translation>
    </message>
    <message>
      <source>The label reads: {words}</source>
      <translation>En la etiqueta pone: {words}</translation>
    </message>
    <message>
      <source>The look</source>
      <translation>El look</translation>
    </message>
    <message>
      <source>The message has no words yet.</source>
      <translation>El mensaje aún no tiene texto.</translation>
    </message>
    <message>
      <source>The note above, written with a pen and posted</source>
      <translation>La nota de arriba, escrita con pluma y enviada por correo</translation>
    </message>
    <message>
      <source>The order for {name} is on its way.</source>
      <translation>El encargo para {name} está en camino.</translation>
    </message>
    <message>
      <source>The orders are not read yet. They come with the sync.</source>
      <translation>Los pedidos aún no se han leído. Llegan con la sincronización.</translation>
    </message>
    <message>
      <source>The outbox could not be read</source>
      <translation>No se pudo leer la bandeja de salida</translation>
    </message>
    <message>
      <source>The page lies where nothing is connected any more. It stays there until whoever owns that place deletes it; the film and its picture are erased here.</source>
      <translation>La página está en un lugar que ya no está conectado. Sigue allí hasta que la elimine su propietario; el vídeo y su imagen se borran aquí.</translation>
    </message>
    <message>
      <source>The parcels could not be read</source>
      <translation>No se han podido leer los paquetes</translation>
    </message>
    <message>
      <source>The photo cannot be read any more.</source>
      <translation>La foto ya no se puede leer.</translation>
    </message>
    <message>
      <source>The photo is erased</source>
      <translation>La foto se ha borrado</translation>
    </message>
    <message>
      <source>The photo lies on the desktop where it was attached.</source>
      <translation>La foto está en el equipo donde se adjuntó.</translation>
    </message>
    <message>
      <source>The picture stands still</source>
      <translation>La imagen está detenida</translation>
    </message>
    <message>
      <source>The post of that country asks for one. Look at the address before it is sent.</source>
      <translation>El correo de ese país lo pide. Revise la dirección antes de enviarla.</translation>
    </message>
    <message>
      <source>The printer does not answer. Look whether it is on, then try again.</source>
      <translation>La impresora no responde. Compruebe que está encendida e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The printer would take paper of {other} mm for a card of {card} mm. Choose paper of that size in its own settings, or save the card as a PDF. Nothing was printed.</source>
      <translation>La impresora usaría papel de {other} mm para una tarjeta de {card} mm. Elija papel de ese tamaño en sus propios ajustes o guarde la tarjeta como PDF. No se ha imprimido nada.</translation>
    </message>
    <message>
      <source>The promise was broken</source>
      <translation>La promesa no se cumplió</translation>
    </message>
    <message>
      <source>The promise was kept</source>
      <translation>La promesa se cumplió</translation>
    </message>
    <message>
      <source>The question</source>
      <translation>La pregunta</translation>
    </message>
    <message>
      <source>The question is kept for {name}</source>
      <translation>La pregunta se conserva para {name}</translation>
    </message>
    <message>
      <source>The rules hold from now on.</source>
      <translation>Las reglas valen desde ahora.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Repítala</translation>
    </message>
    <message>
      <source>The same e-mail and telephone, in {account}</source>
      <translation>El mismo correo y teléfono, en {account}</translation>
    </message>
    <message>
      <source>The same e-mail, in {account}</source>
      <translation>El mismo correo, en {account}</translation>
    </message>
    <message>
      <source>The same telephone, in {account}; households share one</source>
      <translation>El mismo teléfono, en {account}; un hogar comparte uno</translation>
    </message>
    <message>
      <source>The search looks at titles and notes.</source>
      <translation>La búsqueda mira los títulos y las notas.</translation>
    </message>
    <message>
      <source>The shop itself keeps everything</source>
      <translation>La tienda lo conserva todo</translation>
    </message>
    <message>
      <source>The store is locked</source>
      <translation>El almacén está bloqueado</translation>
    </message>
    <message>
      <source>The store stays closed</source>
      <translation>El almacén sigue cerrado</translation>
    </message>
    <message>
      <source>The stricter consent holds</source>
      <translation>Vale el consentimiento más estricto</translation>
    </message>
    <message>
      <source>The studio is not available here</source>
      <translation>El estudio no está disponible aquí</translation>
    </message>
    <message>
      <source>The sync stopped</source>
      <translation>Sincronización detenida</translation>
    </message>
    <message>
      <source>The top 1 % of the shop's customers stand here after the first sync.</source>
      <translation>El 1 % mejor de los clientes de la tienda aparece aquí tras la primera sincronización.</translation>
    </message>
    <message>
      <source>The week’s cards</source>
      <translation>Las tarjetas de la semana</translation>
    </message>
    <message>
      <source>The whole film</source>
      <translation>Todo el vídeo</translation>
    </message>
    <message>
      <source>The whole film, {length}</source>
      <translation>Todo el vídeo, {length}</translation>
    </message>
    <message>
      <source>The words for {name} are kept</source>
      <translation>El texto para {name} está guardado</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Allí</translation>
    </message>
    <message>
      <source>There are consultations beyond this choice.</source>
      <translation>Hay asesoramientos fuera de esta selección.</translation>
    </message>
    <message>
      <source>There is no file of customers or orders.</source>
      <translation>No hay ningún archivo de clientes ni de pedidos.</translation>
    </message>
    <message>
      <source>There is no film to send. Record one first.</source>
      <translation>No hay ningún vídeo que enviar. Grabe uno primero.</translation>
    </message>
    <message>
      <source>They are two clients again</source>
      <translation>Vuelven a ser dos clientes</translation>
    </message>
    <message>
      <source>They stay for {days} days.</source>
      <translation>Se conservan {days} días.</translation>
    </message>
    <message>
      <source>This address carries a password, which would lie open on this desktop. Let the camera be seen without one inside the house's network.</source>
      <translation>Esta dirección lleva una contraseña, que quedaría a la vista en este equipo. Permita que la cámara se vea sin contraseña dentro de la red de la casa.</translation>
    </message>
    <message>
      <source>This client asked not to be contacted</source>
      <translation>Ha pedido que no se le contacte</translation>
    </message>
    <message>
      <source>This consultation is no longer there.</source>
      <translation>Este asesoramiento ya no existe.</translation>
    </message>
    <message>
      <source>This desktop has no keyring that can be used, or it is locked, and a shop's secret is kept nowhere else. Nothing was changed. Unlock it, or add the account without a secret and hand it over at each run, with: concierge sync --secret-fd N</source>
      <translation>Este equipo no tiene un llavero utilizable, o está bloqueado, y el secreto de una tienda no se guarda en ningún otro sitio. No se ha cambiado nada. Desbloquéelo, o añada la cuenta sin secreto y entréguelo en cada ejecución, con: concierge sync --secret-fd N</translation>
    </message>
    <message>
      <source>This desktop has no secret for it, so nothing is asked or sent there from here.</source>
      <translation>Este equipo no tiene ningún secreto para ella, así que desde aquí no se consulta ni se envía nada allí.</translation>
    </message>
    <message>
      <source>This desktop has no secret for {account}. It leaves once that is entered in Settings.</source>
      <translation>Este equipo no tiene ningún secreto para {account}. Saldrá cuando se introduzca en los ajustes.</translation>
    </message>
    <message>
      <source>This desktop was started without camera support.</source>
      <translation>Este equipo se ha iniciado sin soporte de cámara.</translation>
    </message>
    <message>
      <source>This file cannot be read. Choose it again, or another one.</source>
      <translation>Este archivo no se puede leer. Elíjalo otra vez o elija otro.</translation>
    </message>
    <message>
      <source>This file is no picture that can be read. Choose another one.</source>
      <translation>Este archivo no es una imagen que se pueda leer. Elija otro.</translation>
    </message>
    <message>
      <source>This gesture</source>
      <translation>Esta atención</translation>
    </message>
    <message>
      <source>This goes here, with every draft, and cannot be brought back:</source>
      <translation>Esto desaparece aquí, con todos los borradores, y no se puede recuperar:</translation>
    </message>
    <message>
      <source>This is gesture {count} in 12 months.</source>
      <translation>Es la atención n.º {count} en 12 meses.</translation>
    </message>
    <message>
      <source>This line takes back part of {order}.</source>
      <translation>Esta línea recupera parte de {order}.</translation>
    </message>
    <message>
      <source>This matter has just been settled.</source>
      <translation>Este asunto acaba de resolverse.</translation>
    </message>
    <message>
      <source>This picture for the poster</source>
      <translation>Esta imagen como portada</translation>
    </message>
    <message>
      <source>This picture is too large to be kept. Choose a smaller one.</source>
      <translation>Esta imagen es demasiado grande para guardarla. Elija una más pequeña.</translation>
    </message>
    <message>
      <source>This store</source>
      <translation>Este almacén</translation>
    </message>
    <message>
      <source>Three lines</source>
      <translation>Tres frases</translation>
    </message>
    <message>
      <source>Time zone of the files</source>
      <translation>Zona horaria de los archivos</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <source>Title of the page</source>
      <translation>Título de la página</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>To copy by hand, on rules</source>
      <translation>Para copiar a mano, con renglones</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Por hacer</translation>
    </message>
    <message>
      <source>To print, {count}</source>
      <translation>Por imprimir, {count}</translation>
    </message>
    <message>
      <source>To remove it, type its name: {account}</source>
      <translation>Para quitarla, escriba su nombre: {account}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Today reminds you in time for a gesture</source>
      <translation>Hoy le avisa a tiempo para una atención</translation>
    </message>
    <message>
      <source>Together {money}</source>
      <translation>En total {money}</translation>
    </message>
    <message>
      <source>Token of the channel, if there are several</source>
      <translation>Token del canal, si hay varios</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Comunicado por</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>Too late for a gesture</source>
      <translation>Demasiado tarde para una atención</translation>
    </message>
    <message>
      <source>Too late for the post</source>
      <translation>Demasiado tarde para el correo</translation>
    </message>
    <message>
      <source>Tried before anything is saved</source>
      <translation>Se prueba antes de guardar nada</translation>
    </message>
    <message>
      <source>Tried once</source>
      <translation>Intentado una vez</translation>
    </message>
    <message>
      <source>Tried {count} times</source>
      <translation>Intentado {count} veces</translation>
    </message>
    <message>
      <source>Tried {count} times without success, and parked.</source>
      <translation>Intentado {count} veces sin éxito y apartado.</translation>
    </message>
    <message>
      <source>Tries</source>
      <translation>Intentos</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>turco</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Dos personas</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En camino</translation>
    </message>
    <message>
      <source>Understood: {columns}</source>
      <translation>Entendidas: {columns}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Unique property of calls and notes</source>
      <translation>Propiedad única de llamadas y notas</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <translation>Sin pagar</translation>
    </message>
    <message>
      <source>Until when</source>
      <translation>Hasta cuándo</translation>
    </message>
    <message>
      <source>Up to {money} goes by itself at the first scan.</source>
      <translation>Hasta {money} sale solo con el primer escaneo.</translation>
    </message>
    <message>
      <source>Update now</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <source>Use the test picture</source>
      <translation>Usar la imagen de prueba</translation>
    </message>
    <message>
      <source>Version of the API</source>
      <translation>Versión de la API</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vídeo</translation>
    </message>
    <message>
      <source>Video link</source>
      <translation>Enlace de vídeo</translation>
    </message>
    <message>
      <source>Video link, {length}</source>
      <translation>Enlace de vídeo, {length}</translation>
    </message>
    <message>
      <source>Video reply</source>
      <translation>Respuesta en vídeo</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>vietnamita</translation>
    </message>
    <message>
      <source>Voice is clear</source>
      <translation>Voz clara</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Waiting for approval</source>
      <translation>Pendientes de aprobación</translation>
    </message>
    <message>
      <source>Waiting for pick-up</source>
      <translation>Pendiente de recogida</translation>
    </message>
    <message>
      <source>Waiting for the boutique</source>
      <translation>A la espera de la boutique</translation>
    </message>
    <message>
      <source>Waiting for the carrier</source>
      <translation>A la espera del transportista</translation>
    </message>
    <message>
      <source>Waiting for the client</source>
      <translation>A la espera del cliente</translation>
    </message>
    <message>
      <source>Waits for its turn behind an earlier one for {name}.</source>
      <translation>Espera su turno tras uno anterior para {name}.</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Watch the film</source>
      <translation>Ver el vídeo</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>Trayecto</translation>
    </message>
    <message>
      <source>Wedding day</source>
      <translation>Día de la boda</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What arrived or was discarded lately stands here.</source>
      <translation>Aquí está lo que llegó o se descartó hace poco.</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Qué se puede hacer</translation>
    </message>
    <message>
      <source>What is in the folder</source>
      <translation>Lo que hay en la carpeta</translation>
    </message>
    <message>
      <source>What is needed</source>
      <translation>Qué se necesita</translation>
    </message>
    <message>
      <source>What is not chosen waits in this list; nothing that was written is lost.</source>
      <translation>Lo que no se elige espera en esta lista; nada de lo escrito se pierde.</translation>
    </message>
    <message>
      <source>What is written here stays here.</source>
      <translation>Lo que se escribe aquí se queda aquí.</translation>
    </message>
    <message>
      <source>What it came to</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>What it is about stays here; {account} never hears of it.</source>
      <translation>Aquello de lo que trata se queda aquí; {account} no se entera.</translation>
    </message>
    <message>
      <source>What it would bring</source>
      <translation>Lo que aportaría</translation>
    </message>
    <message>
      <source>What one unit of it costs here, at most</source>
      <translation>Lo que cuesta aquí una unidad, como máximo</translation>
    </message>
    <message>
      <source>What shall stand</source>
      <translation>Lo que debe quedar</translation>
    </message>
    <message>
      <source>What shall stand: {fact}</source>
      <translation>Lo que debe quedar: {fact}</translation>
    </message>
    <message>
      <source>What the client said</source>
      <translation>Lo que dijo</translation>
    </message>
    <message>
      <source>What the client should see or do next</source>
      <translation>Lo que el cliente debe ver o hacer a continuación</translation>
    </message>
    <message>
      <source>What the list shows</source>
      <translation>Lo que muestra la lista</translation>
    </message>
    <message>
      <source>What the next one should know</source>
      <translation>Lo que el siguiente debe saber</translation>
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation>Qué muestra la cronología</translation>
    </message>
    <message>
      <source>What was refused, and what nobody knows to have arrived, stands here.</source>
      <translation>Aquí está lo rechazado y lo que nadie sabe si llegó.</translation>
    </message>
    <message>
      <source>What was said, and what matters</source>
      <translation>Qué se dijo y qué importa</translation>
    </message>
    <message>
      <source>What works</source>
      <translation>Lo que funciona</translation>
    </message>
    <message>
      <source>What you promised</source>
      <translation>Qué ha prometido</translation>
    </message>
    <message>
      <source>WhatsApp</source>
      <translation>WhatsApp</translation>
    </message>
    <message>
      <source>When a carrier first scans what a client of the book sends back</source>
      <translation>Cuando un transportista escanea por primera vez lo que devuelve alguien de la cartera</translation>
    </message>
    <message>
      <source>When you keep it</source>
      <translation>Al conservarlo</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where it came from</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Where that button leads</source>
      <translation>Adónde lleva ese botón</translation>
    </message>
    <message>
      <source>Which log</source>
      <translation>Qué registro</translation>
    </message>
    <message>
      <source>White peonies</source>
      <translation>Peonías blancas</translation>
    </message>
    <message>
      <source>Who approves</source>
      <translation>Quién aprueba</translation>
    </message>
    <message>
      <source>Who called</source>
      <translation>Quién llamó</translation>
    </message>
    <message>
      <source>Who did what</source>
      <translation>Quién hizo qué</translation>
    </message>
    <message>
      <source>Who is it for?</source>
      <translation>¿Para quién es?</translation>
    </message>
    <message>
      <source>Who is which Aircall user</source>
      <translation>Quién es cada usuario de Aircall</translation>
    </message>
    <message>
      <source>Who looks after clients</source>
      <translation>Quién atiende a los clientes</translation>
    </message>
    <message>
      <source>Who sits here</source>
      <translation>Quién trabaja aquí</translation>
    </message>
    <message>
      <source>Whoever forgets it can never open the store again.</source>
      <translation>Quien la olvide no podrá volver a abrir el almacén.</translation>
    </message>
    <message>
      <source>Whole script</source>
      <translation>Guion completo</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>De quién</translation>
    </message>
    <message>
      <source>Whose clients</source>
      <translation>Clientes de quién</translation>
    </message>
    <message>
      <source>Whose films</source>
      <translation>De quién son los vídeos</translation>
    </message>
    <message>
      <source>Why can it wait?</source>
      <translation>¿Por qué puede esperar?</translation>
    </message>
    <message>
      <source>Why did you speak?</source>
      <translation>¿Por qué hablaron?</translation>
    </message>
    <message>
      <source>Why do you answer?</source>
      <translation>¿Por qué responde?</translation>
    </message>
    <message>
      <source>Why it can wait</source>
      <translation>Por qué puede esperar</translation>
    </message>
    <message>
      <source>Why it is worth more than the month has</source>
      <translation>Por qué merece más de lo que tiene el mes</translation>
    </message>
    <message>
      <source>Why it shall not be told</source>
      <translation>Por qué no debe comunicarse</translation>
    </message>
    <message>
      <source>Why it was not taken</source>
      <translation>Por qué no se aceptó</translation>
    </message>
    <message>
      <source>Why nothing is paid back</source>
      <translation>Por qué no se devuelve nada</translation>
    </message>
    <message>
      <source>Why this line</source>
      <translation>Por qué esta línea</translation>
    </message>
    <message>
      <source>Why? It stands in the log.</source>
      <translation>¿Por qué? Consta en el registro.</translation>
    </message>
    <message>
      <source>Winning touch</source>
      <translation>Contacto decisivo</translation>
    </message>
    <message>
      <source>Within the limit</source>
      <translation>Dentro del límite</translation>
    </message>
    <message>
      <source>Without sound</source>
      <translation>Sin sonido</translation>
    </message>
    <message>
      <source>Won</source>
      <translation>Ganado</translation>
    </message>
    <message>
      <source>Won of {count} closed</source>
      <translation>Ganados de {count} cerrados</translation>
    </message>
    <message>
      <source>Word to the seller</source>
      <translation>Mensaje al vendedor</translation>
    </message>
    <message>
      <source>Word to the seller, needed to refuse</source>
      <translation>Mensaje al vendedor, necesario para rechazar</translation>
    </message>
    <message>
      <source>Words of the button under a film</source>
      <translation>Texto del botón bajo un vídeo</translation>
    </message>
    <message>
      <source>Words on the card</source>
      <translation>Texto de la tarjeta</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Escribir una nota</translation>
    </message>
    <message>
      <source>Write a note about {name}</source>
      <translation>Escribir una nota sobre {name}</translation>
    </message>
    <message>
      <source>Write a note or plan a gift for {name}</source>
      <translation>Escribir una nota o planificar un regalo para {name}</translation>
    </message>
    <message>
      <source>Write as you would by hand</source>
      <translation>Escriba como lo haría a mano</translation>
    </message>
    <message>
      <source>Write note</source>
      <translation>Escribir nota</translation>
    </message>
    <message>
      <source>Write the address by hand, or shorten it in the shop.</source>
      <translation>Escriba la dirección a mano o acórtela en la tienda.</translation>
    </message>
    <message>
      <source>Write the address by hand.</source>
      <translation>Escriba la dirección a mano.</translation>
    </message>
    <message>
      <source>Write this key down</source>
      <translation>Anote esta clave</translation>
    </message>
    <message>
      <source>Write to me with anything you would like to know.</source>
      <translation>Escríbame si desea saber cualquier cosa.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escritura</translation>
    </message>
    <message>
      <source>Written in the serif: the script has no signs for these words</source>
      <translation>Con letra de imprenta: la manuscrita no tiene signos para este texto</translation>
    </message>
    <message>
      <source>Wrong number</source>
      <translation>Número equivocado</translation>
    </message>
    <message>
      <source>XLSX</source>
      <translation>XLSX</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <source>You called</source>
      <translation>Usted llamó</translation>
    </message>
    <message>
      <source>You called at {time}; the call stands in no history</source>
      <translation>Llamó usted a las {time}; la llamada no consta en ningún historial</translation>
    </message>
    <message>
      <source>You can go on working</source>
      <translation>Puede seguir trabajando</translation>
    </message>
    <message>
      <source>You promised</source>
      <translation>Usted prometió</translation>
    </message>
    <message>
      <source>You promised: {words}</source>
      <translation>Usted prometió: {words}</translation>
    </message>
    <message>
      <source>You wrote</source>
      <translation>Usted escribió</translation>
    </message>
    <message>
      <source>Your call to this client</source>
      <translation>Su llamada a este cliente</translation>
    </message>
    <message>
      <source>Your gestures could not be read</source>
      <translation>No se han podido leer sus atenciones</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Su nota</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Propia</translation>
    </message>
    <message>
      <source>Your own: another manager must approve it</source>
      <translation>Propia: debe aprobarla otro responsable</translation>
    </message>
    <message>
      <source>Your own: another manager must decide</source>
      <translation>Propia: debe decidir otro responsable</translation>
    </message>
    <message>
      <source>Your script</source>
      <translation>Su guion</translation>
    </message>
    <message>
      <source>Your three lines</source>
      <translation>Sus tres frases</translation>
    </message>
    <message>
      <source>Your video reply</source>
      <translation>Su respuesta en vídeo</translation>
    </message>
    <message>
      <source>a florist where they live</source>
      <translation>una floristería en su ciudad</translation>
    </message>
    <message>
      <source>a later contact wins</source>
      <translation>decide uno posterior</translation>
    </message>
    <message>
      <source>add shop mailbox folder</source>
      <translation>añadir tienda buzón carpeta</translation>
    </message>
    <message>
      <source>after the sale</source>
      <translation>tras la venta</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>llegó</translation>
    </message>
    <message>
      <source>arrived?</source>
      <translation>¿llegó?</translation>
    </message>
    <message>
      <source>asked not to be contacted</source>
      <translation>ha pedido que no se le contacte</translation>
    </message>
    <message>
      <source>at most {money}</source>
      <translation>{money} como máximo</translation>
    </message>
    <message>
      <source>being ordered</source>
      <translation>encargándose</translation>
    </message>
    <message>
      <source>boutique associate</source>
      <translation>personal de boutique</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>incumplida</translation>
    </message>
    <message>
      <source>by hand from {day}</source>
      <translation>a mano desde el {day}</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>automático</translation>
    </message>
    <message>
      <source>by last contact</source>
      <translation>por último contacto</translation>
    </message>
    <message>
      <source>by name</source>
      <translation>por nombre</translation>
    </message>
    <message>
      <source>by spend</source>
      <translation>por gasto</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <source>by {name}</source>
      <translation>por {name}</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>coming back</source>
      <translation>de vuelta</translation>
    </message>
    <message>
      <source>commission this week</source>
      <translation>comisión esta semana</translation>
    </message>
    <message>
      <source>commission {money} {state}</source>
      <translation>comisión de {money} {state}</translation>
    </message>
    <message>
      <source>concierge agent</source>
      <translation>agente concierge</translation>
    </message>
    <message>
      <source>consent given</source>
      <translation>con consentimiento</translation>
    </message>
    <message>
      <source>counted over 90 days</source>
      <translation>en los últimos 90 días</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>clientes</translation>
    </message>
    <message>
      <source>customers people book</source>
      <translation>clientas clientes personas libro agenda</translation>
    </message>
    <message>
      <source>deliveries shipments orders tracking</source>
      <translation>entregas envíos pedidos seguimiento</translation>
    </message>
    <message>
      <source>discarded</source>
      <translation>descartado</translation>
    </message>
    <message>
      <source>do it</source>
      <translation>hacerlo</translation>
    </message>
    <message>
      <source>do not contact</source>
      <translation>no contactar</translation>
    </message>
    <message>
      <source>does not want post from the house</source>
      <translation>no desea recibir correo postal de la casa</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>en otro lugar</translation>
    </message>
    <message>
      <source>films library camera record</source>
      <translation>vídeos biblioteca cámara grabar</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>para siempre</translation>
    </message>
    <message>
      <source>for personal matters</source>
      <translation>para asuntos personales</translation>
    </message>
    <message>
      <source>for {name}</source>
      <translation>para {name}</translation>
    </message>
    <message>
      <source>for {occasion}</source>
      <translation>ocasión: {occasion}</translation>
    </message>
    <message>
      <source>gifts notes flowers budget</source>
      <translation>regalos notas flores presupuesto</translation>
    </message>
    <message>
      <source>he</source>
      <translation>él</translation>
    </message>
    <message>
      <source>if it is known</source>
      <translation>si se conoce</translation>
    </message>
    <message>
      <source>in a minute</source>
      <translation>en un minuto</translation>
    </message>
    <message>
      <source>in {city}</source>
      <translation>en {city}</translation>
    </message>
    <message>
      <source>in {minutes} min</source>
      <translation>en {minutes} min</translation>
    </message>
    <message>
      <source>in {time}</source>
      <translation>en {time}</translation>
    </message>
    <message>
      <source>just due</source>
      <translation>vence ahora</translation>
    </message>
    <message>
      <source>just now, {exact}</source>
      <translation>ahora mismo, {exact}</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>cumplida</translation>
    </message>
    <message>
      <source>kept, not sent</source>
      <translation>guardado, no enviado</translation>
    </message>
    <message>
      <source>last day to order</source>
      <translation>último día para encargar</translation>
    </message>
    <message>
      <source>last day to write</source>
      <translation>último día para escribir</translation>
    </message>
    <message>
      <source>last: {day}</source>
      <translation>último: {day}</translation>
    </message>
    <message>
      <source>late</source>
      <translation>con retraso</translation>
    </message>
    <message>
      <source>library videos recordings</source>
      <translation>biblioteca videoteca grabaciones películas</translation>
    </message>
    <message>
      <source>lifetime</source>
      <translation>en total</translation>
    </message>
    <message>
      <source>link not used</source>
      <translation>enlace no usado</translation>
    </message>
    <message>
      <source>local time unknown</source>
      <translation>hora local desconocida</translation>
    </message>
    <message>
      <source>logged too late</source>
      <translation>anotado demasiado tarde</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>manager commission approvals</source>
      <translation>responsable comisión aprobaciones</translation>
    </message>
    <message>
      <source>must leave</source>
      <translation>debe salir</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>next in line</source>
      <translation>en la cola</translation>
    </message>
    <message>
      <source>night mode colours appearance</source>
      <translation>modo noche colores apariencia</translation>
    </message>
    <message>
      <source>no face here has these signs: {signs}</source>
      <translation>ningún tipo de letra tiene aquí estos signos: {signs}</translation>
    </message>
    <message>
      <source>no manager yet</source>
      <translation>aún sin responsable</translation>
    </message>
    <message>
      <source>no pieces</source>
      <translation>sin piezas</translation>
    </message>
    <message>
      <source>no secret</source>
      <translation>sin secreto</translation>
    </message>
    <message>
      <source>no whole postal address is known</source>
      <translation>no se conoce ninguna dirección postal completa</translation>
    </message>
    <message>
      <source>none</source>
      <translation>no hay</translation>
    </message>
    <message>
      <source>none known</source>
      <translation>no consta</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>not known whether it was opened</source>
      <translation>no se sabe si se abrió</translation>
    </message>
    <message>
      <source>not ordered</source>
      <translation>sin encargar</translation>
    </message>
    <message>
      <source>not quiet hours</source>
      <translation>no es hora de descanso</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>sin leer</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>no se comunica</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>aún no</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing proposed</source>
      <translation>nada propuesto</translation>
    </message>
    <message>
      <source>nothing sent yet</source>
      <translation>aún sin enviar</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>now {day}</source>
      <translation>ahora {day}</translation>
    </message>
    <message>
      <source>of 1 order under way</source>
      <translation>de 1 pedido en curso</translation>
    </message>
    <message>
      <source>of {count} orders under way</source>
      <translation>de {count} pedidos en curso</translation>
    </message>
    <message>
      <source>of {money} for gestures</source>
      <translation>de {money} para atenciones</translation>
    </message>
    <message>
      <source>of {money} in {month}</source>
      <translation>de {money} en {month}</translation>
    </message>
    <message>
      <source>on another desktop</source>
      <translation>en otro equipo</translation>
    </message>
    <message>
      <source>on its page</source>
      <translation>en su página</translation>
    </message>
    <message>
      <source>on its way</source>
      <translation>en camino</translation>
    </message>
    <message>
      <source>on this desktop</source>
      <translation>en este equipo</translation>
    </message>
    <message>
      <source>opened {when}</source>
      <translation>abierto {when}</translation>
    </message>
    <message>
      <source>ordered just now</source>
      <translation>pedido ahora mismo</translation>
    </message>
    <message>
      <source>ordered {age} ago</source>
      <translation>pedido hace {age}</translation>
    </message>
    <message>
      <source>orders</source>
      <translation>pedidos</translation>
    </message>
    <message>
      <source>orders not read yet</source>
      <translation>pedidos aún sin leer</translation>
    </message>
    <message>
      <source>outranked by the link</source>
      <translation>prevalece el enlace</translation>
    </message>
    <message>
      <source>parked</source>
      <translation>apartado</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>personal contact only</source>
      <translation>solo contacto personal</translation>
    </message>
    <message>
      <source>place unknown</source>
      <translation>lugar desconocido</translation>
    </message>
    <message>
      <source>planned by {name}</source>
      <translation>planificada por {name}</translation>
    </message>
    <message>
      <source>played to {percent} %</source>
      <translation>vídeo reproducido hasta el {percent} %</translation>
    </message>
    <message>
      <source>preferences options accounts language</source>
      <translation>preferencias opciones cuentas idioma</translation>
    </message>
    <message>
      <source>prefers {channel}</source>
      <translation>prefiere {channel}</translation>
    </message>
    <message>
      <source>printed already</source>
      <translation>ya impresa</translation>
    </message>
    <message>
      <source>promised {day}</source>
      <translation>prometido para el {day}</translation>
    </message>
    <message>
      <source>quiet now</source>
      <translation>ahora en descanso</translation>
    </message>
    <message>
      <source>refresh update fetch</source>
      <translation>actualizar refrescar traer</translation>
    </message>
    <message>
      <source>reversed</source>
      <translation>revertida</translation>
    </message>
    <message>
      <source>sale {day}</source>
      <translation>venta {day}</translation>
    </message>
    <message>
      <source>scanned {age} ago</source>
      <translation>escaneado hace {age}</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>enviado</translation>
    </message>
    <message>
      <source>she</source>
      <translation>ella</translation>
    </message>
    <message>
      <source>silent {time}</source>
      <translation>sin noticias {time}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>desde las {time}</translation>
    </message>
    <message>
      <source>stands here now</source>
      <translation>figura aquí ahora</translation>
    </message>
    <message>
      <source>stands there now</source>
      <translation>es lo que hay allí ahora</translation>
    </message>
    <message>
      <source>still open</source>
      <translation>aún abierta</translation>
    </message>
    <message>
      <source>subscribed</source>
      <translation>suscrito</translation>
    </message>
    <message>
      <source>the address is too long for the label</source>
      <translation>la dirección es demasiado larga para la etiqueta</translation>
    </message>
    <message>
      <source>the card has no words yet</source>
      <translation>la tarjeta aún no tiene texto</translation>
    </message>
    <message>
      <source>the day itself</source>
      <translation>el mismo día</translation>
    </message>
    <message>
      <source>the rest is to come</source>
      <translation>falta el resto</translation>
    </message>
    <message>
      <source>there: {time}</source>
      <translation>allí: {time}</translation>
    </message>
    <message>
      <source>they</source>
      <translation>la persona</translation>
    </message>
    <message>
      <source>this week, best of {count}</source>
      <translation>esta semana, la mejor de {count}</translation>
    </message>
    <message>
      <source>to {seller}</source>
      <translation>para {seller}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>hoy {time}</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>unsubscribed</source>
      <translation>de baja</translation>
    </message>
    <message>
      <source>waiting queue sending messages</source>
      <translation>espera cola envíos mensajes</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>espera su decisión</translation>
    </message>
    <message>
      <source>which?</source>
      <translation>¿cuál?</translation>
    </message>
    <message>
      <source>window ended</source>
      <translation>plazo vencido</translation>
    </message>
    <message>
      <source>wins</source>
      <translation>decide</translation>
    </message>
    <message>
      <source>wins, inside {days} d</source>
      <translation>decide, dentro de {days} d</translation>
    </message>
    <message>
      <source>words leave with you</source>
      <translation>el texto sale con usted</translation>
    </message>
    <message>
      <source>wrapped by {day}</source>
      <translation>envuelto antes del {day}</translation>
    </message>
    <message>
      <source>writes {language}</source>
      <translation>escribe en {language}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>zoom in bigger font size</source>
      <translation>acercar zoom más grande tamaño letra</translation>
    </message>
    <message>
      <source>zoom out smaller font size</source>
      <translation>alejar zoom más pequeño tamaño letra</translation>
    </message>
    <message>
      <source>{Her} question</source>
      <translation>Su pregunta</translation>
    </message>
    <message>
      <source>{They} called</source>
      <translation>{They} llamó</translation>
    </message>
    <message>
      <source>{They} wrote</source>
      <translation>{They} escribió</translation>
    </message>
    <message>
      <source>{account} cannot be reached since {time}. It goes out by itself once that answers.</source>
      <translation>{account} no responde desde las {time}. Saldrá por sí solo en cuanto responda.</translation>
    </message>
    <message>
      <source>{account} could not be read since {time}</source>
      <translation>{account} no se ha podido leer desde las {time}</translation>
    </message>
    <message>
      <source>{account} has a new secret and is asked again</source>
      <translation>{account} tiene un secreto nuevo y se consulta de nuevo</translation>
    </message>
    <message>
      <source>{account} is asked within a minute. What it has taken cannot be called back. Should it cost more, nothing is ordered.</source>
      <translation>Se encarga a {account} en menos de un minuto. Lo que haya aceptado no puede retirarse. Si costara más, no se encarga nada.</translation>
    </message>
    <message>
      <source>{account} is corrected; it is asked again at once</source>
      <translation>{account} está corregida; se consulta de nuevo enseguida</translation>
    </message>
    <message>
      <source>{account} is only read, so this is not told. Allow telling in Settings, or discard it.</source>
      <translation>{account} solo se lee, así que esto no se comunica. Permita comunicar en los ajustes o descártelo.</translation>
    </message>
    <message>
      <source>{account} is paused. It waits until somebody resumes it.</source>
      <translation>{account} está en pausa. Espera a que alguien la reanude.</translation>
    </message>
    <message>
      <source>{account} is removed</source>
      <translation>{account} se ha quitado</translation>
    </message>
    <message>
      <source>{account} is removed. No keyring answers: its secret stays there.</source>
      <translation>{account} se ha quitado. Ningún llavero responde: su secreto se queda allí.</translation>
    </message>
    <message>
      <source>{account} is signed out</source>
      <translation>{account} tiene la sesión cerrada</translation>
    </message>
    <message>
      <source>{account} makes it for {name} and charges at most {money}. It is ordered within a minute.</source>
      <translation>{account} lo hace para {name} y cobra {money} como máximo. Se encarga en menos de un minuto.</translation>
    </message>
    <message>
      <source>{account} never hears of it, and here its own words come back.</source>
      <translation>{account} no llegará a saberlo, y aquí vuelven sus propias palabras.</translation>
    </message>
    <message>
      <source>{account} not reached since {time}</source>
      <translation>{account} sin respuesta desde las {time}</translation>
    </message>
    <message>
      <source>{account} refused it, and it is parked.</source>
      <translation>{account} lo rechazó, y está apartado.</translation>
    </message>
    <message>
      <source>{account} refused the sign-in. It waits for a new secret.</source>
      <translation>{account} rechazó el inicio de sesión. Espera un secreto nuevo.</translation>
    </message>
    <message>
      <source>{account} takes none of this</source>
      <translation>{account} no admite nada de esto</translation>
    </message>
    <message>
      <source>{account} takes nothing of this kind any more. Allow it in Settings, or discard it.</source>
      <translation>{account} ya no admite nada de este tipo. Permítalo en los ajustes o descártelo.</translation>
    </message>
    <message>
      <source>{account}: {action}</source>
      <translation>{account}: {action}</translation>
    </message>
    <message>
      <source>{age} ago</source>
      <translation>hace {age}</translation>
    </message>
    <message>
      <source>{age} ago, {exact}</source>
      <translation>hace {age}, {exact}</translation>
    </message>
    <message>
      <source>{age} late</source>
      <translation>{age} de retraso</translation>
    </message>
    <message>
      <source>{age}, {exact}</source>
      <translation>{age}, {exact}</translation>
    </message>
    <message>
      <source>{all} in all, the newest are shown</source>
      <translation>{all} en total, se muestran los más recientes</translation>
    </message>
    <message>
      <source>{boutique} boutique</source>
      <translation>boutique {boutique}</translation>
    </message>
    <message>
      <source>{channel}, none known</source>
      <translation>{channel}, no consta</translation>
    </message>
    <message>
      <source>{channel}, unsubscribed</source>
      <translation>{channel}, de baja</translation>
    </message>
    <message>
      <source>{channel}: quiet there until {time}</source>
      <translation>{channel}: en descanso allí hasta las {time}</translation>
    </message>
    <message>
      <source>{client} is nobody's client now</source>
      <translation>{client} queda sin asignar</translation>
    </message>
    <message>
      <source>{client} is {name}'s client now</source>
      <translation>{client} queda a cargo de {name}</translation>
    </message>
    <message>
      <source>{commission}, {money} taken back</source>
      <translation>{commission}, {money} recuperados</translation>
    </message>
    <message>
      <source>{cost} of {left} left</source>
      <translation>{cost} de {left} disponibles</translation>
    </message>
    <message>
      <source>{count} actions</source>
      <translation>{count} acciones</translation>
    </message>
    <message>
      <source>{count} at risk</source>
      <translation>{count} en riesgo</translation>
    </message>
    <message>
      <source>{count} clients</source>
      <translation>{count} clientes</translation>
    </message>
    <message>
      <source>{count} commission lines</source>
      <translation>{count} líneas de comisión</translation>
    </message>
    <message>
      <source>{count} consultations</source>
      <translation>{count} asesoramientos</translation>
    </message>
    <message>
      <source>{count} contacts</source>
      <translation>{count} contactos</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <source>{count} facts were changed here and in the shop</source>
      <translation>{count} datos se cambiaron aquí y en la tienda</translation>
    </message>
    <message>
      <source>{count} films</source>
      <translation>{count} vídeos</translation>
    </message>
    <message>
      <source>{count} films, {size} on this disk</source>
      <translation>{count} vídeos, {size} en este disco</translation>
    </message>
    <message>
      <source>{count} gestures</source>
      <translation>{count} atenciones</translation>
    </message>
    <message>
      <source>{count} gestures {state}</source>
      <translation>{count} atenciones, estado: {state}</translation>
    </message>
    <message>
      <source>{count} gestures, {money}</source>
      <translation>{count} atenciones, {money}</translation>
    </message>
    <message>
      <source>{count} groups of four, from 0 to 9 and a to f</source>
      <translation>{count} grupos de cuatro, de 0 a 9 y de a a f</translation>
    </message>
    <message>
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <source>{count} hours</source>
      <translation>{count} horas</translation>
    </message>
    <message>
      <source>{count} in the book</source>
      <translation>{count} en la cartera</translation>
    </message>
    <message>
      <source>{count} in the shop</source>
      <translation>{count} en la tienda</translation>
    </message>
    <message>
      <source>{count} late</source>
      <translation>{count} tarde</translation>
    </message>
    <message>
      <source>{count} lines approved, {money}</source>
      <translation>{count} líneas aprobadas, {money}</translation>
    </message>
    <message>
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <source>{count} more wait behind it.</source>
      <translation>Hay {count} más a la espera.</translation>
    </message>
    <message>
      <source>{count} need you</source>
      <translation>{count} esperan su decisión</translation>
    </message>
    <message>
      <source>{count} new</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>{count} of up to {limit} pieces</source>
      <translation>{count} de hasta {limit} piezas</translation>
    </message>
    <message>
      <source>{count} of {total} are shown. The others follow as these are decided.</source>
      <translation>Se muestran {count} de {total}. Los demás aparecen a medida que se decide sobre estos.</translation>
    </message>
    <message>
      <source>{count} of {total} are shown. The others follow as these are told.</source>
      <translation>Se muestran {count} de {total}. Los demás aparecen a medida que estos se envían.</translation>
    </message>
    <message>
      <source>{count} older ones are not shown.</source>
      <translation>No se muestran {count} más antiguos.</translation>
    </message>
    <message>
      <source>{count} orders</source>
      <translation>{count} pedidos</translation>
    </message>
    <message>
      <source>{count} parcels late</source>
      <translation>{count} paquetes con retraso</translation>
    </message>
    <message>
      <source>{count} pieces proposed</source>
      <translation>{count} piezas propuestas</translation>
    </message>
    <message>
      <source>{count} records could not be read and were left out; everything else is in the book</source>
      <translation>No se han podido leer {count} registros y se han omitido; todo lo demás está en la cartera</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} filas</translation>
    </message>
    <message>
      <source>{count} rows are left out</source>
      <translation>{count} filas quedan fuera</translation>
    </message>
    <message>
      <source>{count} s</source>
      <translation>{count} s</translation>
    </message>
    <message>
      <source>{count} sheets are on their way to the printer</source>
      <translation>{count} hojas van camino de la impresora</translation>
    </message>
    <message>
      <source>{count} sheets, true size</source>
      <translation>{count} hojas, a tamaño real</translation>
    </message>
    <message>
      <source>{count} to do, {now} now</source>
      <translation>{count} por hacer, {now} ahora</translation>
    </message>
    <message>
      <source>{count} under way</source>
      <translation>{count} en curso</translation>
    </message>
    <message>
      <source>{count} waiting</source>
      <translation>{count} en espera</translation>
    </message>
    <message>
      <source>{days} d ended {day}</source>
      <translation>{days} d vencidos el {day}</translation>
    </message>
    <message>
      <source>{days} d late</source>
      <translation>{days} d de retraso</translation>
    </message>
    <message>
      <source>{days} d to spare</source>
      <translation>margen de {days} d</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>{days} días de retraso</translation>
    </message>
    <message>
      <source>{day} No</source>
      <translation>{day} No</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} a las {time}</translation>
    </message>
    <message>
      <source>{day} before {time}</source>
      <translation>{day} antes de las {time}</translation>
    </message>
    <message>
      <source>{day} before {time} there</source>
      <translation>{day} antes de las {time} allí</translation>
    </message>
    <message>
      <source>{day} taken back</source>
      <translation>{day} retirado</translation>
    </message>
    <message>
      <source>{db} dB</source>
      <translation>{db} dB</translation>
    </message>
    <message>
      <source>{db} dB, low</source>
      <translation>{db} dB, bajo</translation>
    </message>
    <message>
      <source>{db} dB, too loud</source>
      <translation>{db} dB, demasiado alto</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{file}, line {line}: {reason}</source>
      <translation>{file}, línea {line}: {reason}</translation>
    </message>
    <message>
      <source>{gesture} approved, to be ordered</source>
      <translation>{gesture}: con visto bueno, por encargar</translation>
    </message>
    <message>
      <source>{gesture} ordered, to be sent</source>
      <translation>{gesture}: encargo hecho, por enviar</translation>
    </message>
    <message>
      <source>{gesture}: not approved yet</source>
      <translation>{gesture}: sin visto bueno todavía</translation>
    </message>
    <message>
      <source>{hello} {name}, a word about your {piece}.</source>
      <translation>{hello} {name}, unas palabras sobre su {piece}.</translation>
    </message>
    <message>
      <source>{hello} {name}, thank you for your question.</source>
      <translation>{hello} {name}, gracias por su pregunta.</translation>
    </message>
    <message>
      <source>{hello} {name}, this is {agent}.</source>
      <translation>{hello} {name}, soy {agent}.</translation>
    </message>
    <message>
      <source>{kept} of {closed} promises</source>
      <translation>{kept} de {closed} promesas</translation>
    </message>
    <message>
      <source>{kept}. Poster at {at}</source>
      <translation>{kept}. Portada en {at}</translation>
    </message>
    <message>
      <source>{kept}; set aside: {gone}</source>
      <translation>{kept}; se aparta: {gone}</translation>
    </message>
    <message>
      <source>{kind} on {day}, {far}.</source>
      <translation>{kind} el {day}, {far}.</translation>
    </message>
    <message>
      <source>{left} of this month's {whole} are left</source>
      <translation>Quedan {left} de los {whole} de este mes</translation>
    </message>
    <message>
      <source>{lines} lines too many for this card</source>
      <translation>Sobran {lines} líneas para esta tarjeta</translation>
    </message>
    <message>
      <source>{money} after</source>
      <translation>{money} después</translation>
    </message>
    <message>
      <source>{money} approved for {name}</source>
      <translation>{money} aprobados para {name}</translation>
    </message>
    <message>
      <source>{money} goes back to {name} through {account}, within a minute.</source>
      <translation>{money} se devuelven a {name} por {account}, en un minuto.</translation>
    </message>
    <message>
      <source>{money} goes back to {name}, the way it was paid, within a minute.</source>
      <translation>{money} vuelven a {name}, por donde se pagó, en un minuto.</translation>
    </message>
    <message>
      <source>{money} in 12 months</source>
      <translation>{money} en 12 meses</translation>
    </message>
    <message>
      <source>{money} is above your limit: a manager decides.</source>
      <translation>{money} supera su límite: decide un responsable.</translation>
    </message>
    <message>
      <source>{money} is on its way to {name}.</source>
      <translation>{money} van camino de {name}.</translation>
    </message>
    <message>
      <source>{money} is spent once it is arranged</source>
      <translation>{money} se gastarán al organizarla</translation>
    </message>
    <message>
      <source>{money} is spent once it is ordered</source>
      <translation>{money} se gastarán al encargarla</translation>
    </message>
    <message>
      <source>{money} is spent once it is ordered, from {account} or by hand</source>
      <translation>Se gastarán {money} al encargarlo, a {account} o a mano</translation>
    </message>
    <message>
      <source>{money} left</source>
      <translation>{money} disponibles</translation>
    </message>
    <message>
      <source>{money} left this month</source>
      <translation>{money} disponibles este mes</translation>
    </message>
    <message>
      <source>{money} lifetime</source>
      <translation>{money} en total</translation>
    </message>
    <message>
      <source>{money} on its way back</source>
      <translation>{money} en camino de vuelta</translation>
    </message>
    <message>
      <source>{money} paid back</source>
      <translation>{money} devueltos</translation>
    </message>
    <message>
      <source>{money} refunded</source>
      <translation>{money} reembolsados</translation>
    </message>
    <message>
      <source>{money} reserved, a manager approves it</source>
      <translation>{money} reservados, un responsable la aprueba</translation>
    </message>
    <message>
      <source>{money} spent; mark it when it leaves</source>
      <translation>{money} gastados; márquela cuando salga</translation>
    </message>
    <message>
      <source>{money} to be decided, under Parcels</source>
      <translation>{money} por decidir, en Paquetes</translation>
    </message>
    <message>
      <source>{name} asked not to be contacted</source>
      <translation>{name} pidió que no se le contacte</translation>
    </message>
    <message>
      <source>{name} asks for a gesture to be approved</source>
      <translation>{name} pide aprobar una atención</translation>
    </message>
    <message>
      <source>{name} asks for more than the month has</source>
      <translation>{name} pide más de lo que tiene el mes</translation>
    </message>
    <message>
      <source>{name} called</source>
      <translation>{name} llamó</translation>
    </message>
    <message>
      <source>{name} does not want post from the house</source>
      <translation>{name} no desea recibir correo postal de la casa</translation>
    </message>
    <message>
      <source>{name} has {left} of {total} left this month</source>
      <translation>A {name} le quedan {left} de {total} este mes</translation>
    </message>
    <message>
      <source>{name} is asked</source>
      <translation>se pide a {name}</translation>
    </message>
    <message>
      <source>{name} is back on {day}</source>
      <translation>{name} vuelve el {day}</translation>
    </message>
    <message>
      <source>{name} is back tomorrow at {time}</source>
      <translation>{name} vuelve mañana a las {time}</translation>
    </message>
    <message>
      <source>{name} is connected.</source>
      <translation>{name} está conectada.</translation>
    </message>
    <message>
      <source>{name} is connected. Its clients are being read.</source>
      <translation>{name} está conectada. Se están leyendo sus clientes.</translation>
    </message>
    <message>
      <source>{name} is not contacted any more</source>
      <translation>Ya no se contacta con {name}</translation>
    </message>
    <message>
      <source>{name} is your client now</source>
      <translation>{name} queda a su cargo</translation>
    </message>
    <message>
      <source>{name} may be contacted again</source>
      <translation>Se puede volver a contactar con {name}</translation>
    </message>
    <message>
      <source>{name} may be the same person</source>
      <translation>{name} puede ser la misma persona</translation>
    </message>
    <message>
      <source>{name} planned, {money} reserved</source>
      <translation>Planificado: {name}, {money} reservados</translation>
    </message>
    <message>
      <source>{name}, at the same address: {kind} on {day}.</source>
      <translation>{name}, en la misma dirección: {kind} el {day}.</translation>
    </message>
    <message>
      <source>{name}, said {sound}</source>
      <translation>{name}, se dice {sound}</translation>
    </message>
    <message>
      <source>{name}, {when}</source>
      <translation>{name}, {when}</translation>
    </message>
    <message>
      <source>{name}: 1 fact decided</source>
      <translation>{name}: 1 dato decidido</translation>
    </message>
    <message>
      <source>{name}: a manager is asked</source>
      <translation>{name}: se pregunta a un responsable</translation>
    </message>
    <message>
      <source>{name}: it counts as arrived</source>
      <translation>{name}: cuenta como llegado</translation>
    </message>
    <message>
      <source>{name}: it is tried within a minute</source>
      <translation>{name}: se intenta en un minuto</translation>
    </message>
    <message>
      <source>{name}: it will not be told</source>
      <translation>{name}: no se comunicará</translation>
    </message>
    <message>
      <source>{name}: {count} facts decided</source>
      <translation>{name}: {count} datos decididos</translation>
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed</source>
      <translation>{new} más, {changed} cambiados</translation>
    </message>
    <message>
      <source>{occasion} on {day}, a note must leave in time</source>
      <translation>{occasion} el {day}, una nota debe salir a tiempo</translation>
    </message>
    <message>
      <source>{occasion} on {day}, only flowers are in time</source>
      <translation>{occasion} el {day}, solo las flores llegan a tiempo</translation>
    </message>
    <message>
      <source>{occasion} on {day}, too late for a gesture</source>
      <translation>{occasion} el {day}, demasiado tarde para una atención</translation>
    </message>
    <message>
      <source>{occasion} {when}?</source>
      <translation>¿{occasion}, {when}?</translation>
    </message>
    <message>
      <source>{occasion}, {day}</source>
      <translation>{occasion}, {day}</translation>
    </message>
    <message>
      <source>{one} and {count} more</source>
      <translation>{one} y {count} más</translation>
    </message>
    <message>
      <source>{one} and {two}</source>
      <translation>{one} y {two}</translation>
    </message>
    <message>
      <source>{ordered} ordered · {planned} planned</source>
      <translation>{ordered} encargado · {planned} planificado</translation>
    </message>
    <message>
      <source>{order} pays {money}. This line takes back what was returned, at the same rate, from the same seller.</source>
      <translation>{order} aporta {money}. Esta línea recupera lo devuelto, al mismo tipo, del mismo vendedor.</translation>
    </message>
    <message>
      <source>{order}, earned from {day}</source>
      <translation>{order}, se devenga el {day}</translation>
    </message>
    <message>
      <source>{order}, earned {day}</source>
      <translation>{order}, devengada el {day}</translation>
    </message>
    <message>
      <source>{order}: {money} to pay back</source>
      <translation>{order}: {money} por reembolsar</translation>
    </message>
    <message>
      <source>{other} is one with {name} now</source>
      <translation>{other} y {name} son ahora una sola ficha</translation>
    </message>
    <message>
      <source>{piece}, late</source>
      <translation>{piece}, con retraso</translation>
    </message>
    <message>
      <source>{piece}, {days} d late</source>
      <translation>{piece}, {days} d de retraso</translation>
    </message>
    <message>
      <source>{rate} of {net} net, rules version {version}. Returned pieces are taken back at the same rate.</source>
      <translation>{rate} de {net} netos, versión de reglas {version}. Las piezas devueltas se recuperan con la misma tasa.</translation>
    </message>
    <message>
      <source>{share} kept</source>
      <translation>{share} cumplidas</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <source>{size} kB</source>
      <translation>{size} kB</translation>
    </message>
    <message>
      <source>{standing}, logged {day}</source>
      <translation>{standing}, anotado el {day}</translation>
    </message>
    <message>
      <source>{their} time</source>
      <translation>su hora local</translation>
    </message>
    <message>
      <source>{tier} {money}</source>
      <translation>{tier} {money}</translation>
    </message>
    <message>
      <source>{time} here</source>
      <translation>{time} aquí</translation>
    </message>
    <message>
      <source>{time} in {city}</source>
      <translation>{time} en {city}</translation>
    </message>
    <message>
      <source>{time} there</source>
      <translation>{time} allí</translation>
    </message>
    <message>
      <source>{title}: {names}</source>
      <translation>{title}: {names}</translation>
    </message>
    <message>
      <source>{tried}, next in {time}.</source>
      <translation>{tried}, el próximo en {time}.</translation>
    </message>
    <message>
      <source>{used} of {limit}</source>
      <translation>{used} de {limit}</translation>
    </message>
    <message>
      <source>{when}, {length}</source>
      <translation>{when}, {length}</translation>
    </message>
    <message>
      <source>{who} wrote here meanwhile: {theirs} — write what shall stand, then save again.</source>
      <translation>{who} escribió aquí entretanto: {theirs} — escriba lo que debe quedar y vuelva a guardar.</translation>
    </message>
    <message>
      <source>{words} words, about {count} s at a calm pace</source>
      <translation>{words} palabras, unos {count} s a un ritmo pausado</translation>
    </message>
    <message>
      <source>{words}, and 1 more</source>
      <translation>{words}, y 1 más</translation>
    </message>
    <message>
      <source>{words}, and {count} more</source>
      <translation>{words}, y {count} más</translation>
    </message>
    <message>
      <source>{words}, and {money}</source>
      <translation>{words}, y {money}</translation>
    </message>
    <message>
      <source>“{name}” is deleted</source>
      <translation>«{name}» se ha eliminado</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
    <message>
      <source>“{words}”, {day}</source>
      <translation>«{words}», {day}</translation>
    </message>
  </context>
  <context>
    <name>formats</name>
    <message>
      <source>%n days ago</source>
      <translation>hace %n días</translation>
    </message>
    <message>
      <source>Last week</source>
      <translation>La semana pasada</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>d</source>
      <translation>d</translation>
    </message>
    <message>
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <source>in %n days</source>
      <translation>en %n días</translation>
    </message>
    <message>
      <source>in %n weeks</source>
      <translation>en %n semanas</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>w</source>
      <translation>sem</translation>
    </message>
    <message>
      <source>y</source>
      <translation>a</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>{age} ago</source>
      <translation>hace {age}</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A call cannot last less than nothing.</source>
      <translation>Una llamada no puede durar menos de cero.</translation>
    </message>
    <message>
      <source>A card has up to {0} characters: no more can be read on it.</source>
      <translation>Una tarjeta admite hasta {0} caracteres: con más no se puede leer.</translation>
    </message>
    <message>
      <source>A client has up to {0} tags.</source>
      <translation>Un cliente tiene {0} etiquetas como máximo.</translation>
    </message>
    <message>
      <source>A cost cannot be negative.</source>
      <translation>Un coste no puede ser negativo.</translation>
    </message>
    <message>
      <source>A day of this kind and name is known already. Give this one a name of its own.</source>
      <translation>Ya se conoce un día de este tipo y nombre. Dele a este un nombre propio.</translation>
    </message>
    <message>
      <source>A folder on this desktop or the house's network that a web server shows at the address below. Each film gets a page of its own there.</source>
      <translation>Una carpeta de este equipo o de la red de la casa que un servidor web publica en la dirección de abajo. Cada vídeo recibe allí su propia página.</translation>
    </message>
    <message>
      <source>A link has up to {0} characters.</source>
      <translation>Un enlace tiene {0} caracteres como máximo.</translation>
    </message>
    <message>
      <source>A look has up to {0} pieces: take one away.</source>
      <translation>Un look admite hasta {0} piezas: quite una.</translation>
    </message>
    <message>
      <source>A look was proposed already. Choose at least one piece, or close it as lost.</source>
      <translation>Ya se propuso un look. Elija al menos una pieza, o ciérrelo como perdido.</translation>
    </message>
    <message>
      <source>A message about this order is on its way already. Look at it in the outbox.</source>
      <translation>Un mensaje sobre este pedido ya está en camino. Véalo en la bandeja de salida.</translation>
    </message>
    <message>
      <source>A message with this film is on its way already. Look at it in the outbox.</source>
      <translation>Un mensaje con este vídeo ya está en camino. Véalo en la bandeja de salida.</translation>
    </message>
    <message>
      <source>A note needs words and an address. Discard this and order anew.</source>
      <translation>Una nota necesita palabras y una dirección. Descarte esto y vuelva a encargarlo.</translation>
    </message>
    <message>
      <source>A property of several checkboxes, with VIP among them, does well.</source>
      <translation>Sirve una propiedad de varias casillas, con VIP entre ellas.</translation>
    </message>
    <message>
      <source>A reason has up to {0} characters.</source>
      <translation>Un motivo admite hasta {0} caracteres.</translation>
    </message>
    <message>
      <source>A return is taken back as it was made: it cannot be refused.</source>
      <translation>Una devolución se recupera tal como se hizo: no puede rechazarse.</translation>
    </message>
    <message>
      <source>A script has up to {0} characters: half a minute holds no more.</source>
      <translation>Un guion tiene {0} caracteres como máximo: en medio minuto no caben más.</translation>
    </message>
    <message>
      <source>A store is here, but this desktop's keyring holds no key for it. Enter the recovery key, with: concierge store key enter. Nothing was changed.</source>
      <translation>Aquí hay un almacén, pero el llavero de este equipo no guarda ninguna clave para él. Introduzca la clave de recuperación con: concierge store key enter. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>A tag has up to {0} characters and no comma.</source>
      <translation>Una etiqueta tiene {0} caracteres como máximo y ninguna coma.</translation>
    </message>
    <message>
      <source>Aircall answers and the key may read calls.</source>
      <translation>Aircall responde y la clave puede leer llamadas.</translation>
    </message>
    <message>
      <source>Aircall cannot dial this number. Look at it in the client's profile.</source>
      <translation>Aircall no puede marcar este número. Compruébelo en el perfil del cliente.</translation>
    </message>
    <message>
      <source>Aircall does not know your user there any more. Correct who is which user in the account's settings, then dial again.</source>
      <translation>Aircall ya no conoce a su usuario. Corrija en los ajustes de la cuenta quién es cada usuario y vuelva a marcar.</translation>
    </message>
    <message>
      <source>Aircall knows no user {0}, who is {1} here.</source>
      <translation>Aircall no conoce al usuario {0}, que aquí es {1}.</translation>
    </message>
    <message>
      <source>An Aircall user is known by a number. Correct the account.</source>
      <translation>Un usuario de Aircall se identifica por un número. Corrija la cuenta.</translation>
    </message>
    <message>
      <source>An access key that may write, read and delete below this address is enough: s3://, gs:// or az://, then the bucket, then a folder in it.</source>
      <translation>Basta una clave de acceso que pueda escribir, leer y eliminar bajo esta dirección: s3://, gs:// o az://, después el bucket y después una carpeta en él.</translation>
    </message>
    <message>
      <source>An administrator who may read customers and orders and update customers is enough.</source>
      <translation>Basta un administrador que pueda leer clientes y pedidos y actualizar clientes.</translation>
    </message>
    <message>
      <source>An answer could not be understood, and nothing was done on a guess. If it happens again, hand the log to whoever looks after this program.</source>
      <translation>No se pudo entender una respuesta, y no se hizo nada a ciegas. Si se repite, entregue el registro a quien se ocupa de este programa.</translation>
    </message>
    <message>
      <source>An order of it to {0} stands in the outbox. Discard that there first.</source>
      <translation>Hay un encargo de esto a {0} en la bandeja de salida. Descártelo allí primero.</translation>
    </message>
    <message>
      <source>An order there may have been taken, and nobody would know of it any more. Nothing was removed. Look there, and say in the outbox whether it arrived.</source>
      <translation>Puede que allí se aceptara un encargo, y nadie lo sabría ya. No se ha quitado nada. Mire allí y diga en la bandeja de salida si llegó.</translation>
    </message>
    <message>
      <source>Another desktop went on with {0} while this one was asleep. Nothing is lost; the next update goes on from there.</source>
      <translation>Otro equipo siguió con {0} mientras este dormía. No se pierde nada; la próxima actualización sigue desde ahí.</translation>
    </message>
    <message>
      <source>Another look was proposed since.</source>
      <translation>Desde entonces se propuso otro conjunto.</translation>
    </message>
    <message>
      <source>Another note of this house lies in the basket of {0}. Nothing was ordered. It is tried again once that has left.</source>
      <translation>En la cesta de {0} hay otra nota de esta casa. No se ha encargado nada. Se intenta de nuevo cuando aquella haya salido.</translation>
    </message>
    <message>
      <source>Ask whoever looks after the place.</source>
      <translation>Consulte a quien se ocupa de ese lugar.</translation>
    </message>
    <message>
      <source>Before a call or note is written again, HubSpot is searched for it; what was written by others in between can be missed.</source>
      <translation>Antes de volver a escribir una llamada o nota, se busca en HubSpot; lo que otros escribieron entretanto puede pasarse por alto.</translation>
    </message>
    <message>
      <source>By the customers' list more was spent than the orders in the folder add up to: {0}. Export older orders too, or set the option spend=customers to go by the list (spend=orders keeps it as it is).</source>
      <translation>Según la lista de clientes se gastó más de lo que suman los pedidos de la carpeta: {0}. Exporte también los pedidos anteriores, o ponga la opción spend=customers para seguir la lista (spend=orders lo deja como está).</translation>
    </message>
    <message>
      <source>Calls, notes and gestures can be written to HubSpot.</source>
      <translation>Las llamadas, notas y atenciones pueden escribirse en HubSpot.</translation>
    </message>
    <message>
      <source>Calls, notes and gestures can be written to the shop.</source>
      <translation>Las llamadas, notas y atenciones pueden escribirse en la tienda.</translation>
    </message>
    <message>
      <source>Captions have up to {0} characters.</source>
      <translation>Los subtítulos tienen {0} caracteres como máximo.</translation>
    </message>
    <message>
      <source>Choose at least one piece to propose.</source>
      <translation>Elija al menos una pieza para proponer.</translation>
    </message>
    <message>
      <source>Choose one of the channels.</source>
      <translation>Elija uno de los canales.</translation>
    </message>
    <message>
      <source>Choose why you answer: every contact carries a reason.</source>
      <translation>Elija por qué responde: todo contacto lleva un motivo.</translation>
    </message>
    <message>
      <source>Choose why you spoke: every contact carries a reason.</source>
      <translation>Elija por qué hablaron: todo contacto lleva un motivo.</translation>
    </message>
    <message>
      <source>Close other programs that use it, and allow this one to use the camera.</source>
      <translation>Cierre los demás programas que la usan y permita que este use la cámara.</translation>
    </message>
    <message>
      <source>Commission on sales of this account is approved or paid, and would be lost with it. Nothing was removed. Export it first, with: concierge export commissions --out F, then remove the account with --with-commission.</source>
      <translation>Hay comisiones aprobadas o pagadas por ventas de esta cuenta, y se perderían con ella. No se ha eliminado nada. Expórtelas primero con: concierge export commissions --out F, y después elimine la cuenta con --with-commission.</translation>
    </message>
    <message>
      <source>Contacts have no property {0}.</source>
      <translation>Los contactos no tienen la propiedad {0}.</translation>
    </message>
    <message>
      <source>Copy the id as Goody shows it: letters, digits and hyphens.</source>
      <translation>Copie el identificador tal como lo muestra Goody: letras, cifras y guiones.</translation>
    </message>
    <message>
      <source>Correct it and test the account again.</source>
      <translation>Corríjalo y pruebe de nuevo la cuenta.</translation>
    </message>
    <message>
      <source>Correct the account and test it again.</source>
      <translation>Corrija la cuenta y vuelva a probarla.</translation>
    </message>
    <message>
      <source>Correct the option card_id.</source>
      <translation>Corrija la opción card_id.</translation>
    </message>
    <message>
      <source>Correct the option font.</source>
      <translation>Corrija la opción font.</translation>
    </message>
    <message>
      <source>Do the amounts in {0} have a comma or a point before the cents?</source>
      <translation>¿Los importes de {0} llevan coma o punto antes de los céntimos?</translation>
    </message>
    <message>
      <source>Do the dates in {0} begin with the day or with the month?</source>
      <translation>¿Las fechas de {0} empiezan por el día o por el mes?</translation>
    </message>
    <message>
      <source>Early access costs the house nothing: leave the cost at 0.</source>
      <translation>El acceso anticipado no le cuesta nada a la casa: deje el coste en 0.</translation>
    </message>
    <message>
      <source>EasyPost answers and the key may follow parcels.</source>
      <translation>EasyPost responde y la clave puede seguir paquetes.</translation>
    </message>
    <message>
      <source>Enter a year from {0} to {1}, or none.</source>
      <translation>Indique un año de {0} a {1}, o ninguno.</translation>
    </message>
    <message>
      <source>Enter the right key, or restore a backup.</source>
      <translation>Introduzca la clave correcta o restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Enter the secret to try it with.</source>
      <translation>Introduzca el secreto para la prueba.</translation>
    </message>
    <message>
      <source>Films can be put there, read back and taken away.</source>
      <translation>Los vídeos se pueden poner allí, volver a leer y retirar.</translation>
    </message>
    <message>
      <source>Films cannot be made: the H.264 or AAC encoder is missing.</source>
      <translation>No se pueden crear vídeos: falta el codificador H.264 o AAC.</translation>
    </message>
    <message>
      <source>Films have their pages at {0}, or are on their way there: {1}. Take them off first, or connect the new place as another account: new films then go there. Nothing was changed.</source>
      <translation>Hay vídeos con su página en {0}, o en camino hacia allí: {1}. Retírelos primero, o conecte el lugar nuevo como otra cuenta: los vídeos nuevos irán entonces allí. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Give the API ID that stands beside the API token.</source>
      <translation>Indique el ID de API que figura junto al token de API.</translation>
    </message>
    <message>
      <source>Give the account a name, such as the shop's.</source>
      <translation>Dé un nombre a la cuenta, por ejemplo el de la tienda.</translation>
    </message>
    <message>
      <source>Give the message a subject.</source>
      <translation>Ponga un asunto al mensaje.</translation>
    </message>
    <message>
      <source>Give the page a title: it is the first thing the client reads.</source>
      <translation>Ponga un título a la página: es lo primero que lee el cliente.</translation>
    </message>
    <message>
      <source>Goody answers, and has what is ordered there.</source>
      <translation>Goody responde y tiene lo que allí se encarga.</translation>
    </message>
    <message>
      <source>Grant "read_all_orders".</source>
      <translation>Conceda "read_all_orders".</translation>
    </message>
    <message>
      <source>Grant it in HubSpot's settings under Integrations, Private apps.</source>
      <translation>Concédalo en los ajustes de HubSpot, en Integraciones, Aplicaciones privadas.</translation>
    </message>
    <message>
      <source>Grant it in the shop under Roles.</source>
      <translation>Concédalo en la tienda, en Roles.</translation>
    </message>
    <message>
      <source>H.264 and AAC are there.</source>
      <translation>H.264 y AAC están disponibles.</translation>
    </message>
    <message>
      <source>Handwrytten ({0}) refused this note. Look at its words and the client's address, then send it again or order it by hand.</source>
      <translation>Handwrytten ({0}) rechazó esta nota. Revise sus palabras y la dirección del cliente; después envíela de nuevo o encárguela a mano.</translation>
    </message>
    <message>
      <source>Handwrytten answers, and has the card and the hand.</source>
      <translation>Handwrytten responde y tiene la tarjeta y la letra.</translation>
    </message>
    <message>
      <source>How much of what is left of a month is added to the next, never more than one allowance.</source>
      <translation>Cuánto de lo que queda de un mes se suma al siguiente; nunca más de una asignación.</translation>
    </message>
    <message>
      <source>HubSpot answers and the sign-in is accepted.</source>
      <translation>HubSpot responde y el inicio de sesión se acepta.</translation>
    </message>
    <message>
      <source>HubSpot itself takes no call and no note twice.</source>
      <translation>El propio HubSpot no admite ninguna llamada ni nota dos veces.</translation>
    </message>
    <message>
      <source>HubSpot parts tags by semicolons: use a tag without one.</source>
      <translation>HubSpot separa las etiquetas con punto y coma: use una que no lo lleve.</translation>
    </message>
    <message>
      <source>HubSpot takes no text as long as this one. Shorten it.</source>
      <translation>HubSpot no admite un texto tan largo. Acórtelo.</translation>
    </message>
    <message>
      <source>In Aircall's dashboard, under Integrations and API, make an API key. A user's number stands at the end of the address of that user's page there.</source>
      <translation>En el panel de Aircall, en Integrations and API, cree una clave de API. El número de cada usuario está al final de la dirección de su página.</translation>
    </message>
    <message>
      <source>In EasyPost, under API keys, the production key. It follows the parcels of the clients in the book; each that is followed is counted by EasyPost.</source>
      <translation>En EasyPost, en API keys, la clave de producción. Sigue los paquetes de los clientes de la cartera; EasyPost cuenta cada uno que se sigue.</translation>
    </message>
    <message>
      <source>In Goody, under API keys. Name a product for gifts, one for flowers, or both: each order is paid by the account's own payment method.</source>
      <translation>En Goody, en API keys. Indique un producto para regalos, uno para flores o ambos: cada encargo se paga con la forma de pago de la cuenta.</translation>
    </message>
    <message>
      <source>In Handwrytten, under Integrations. Notes are written there by pen and posted; each is paid by the card or credit that the account has.</source>
      <translation>En Handwrytten, en Integrations. Allí las notas se escriben con pluma y se envían por correo; cada una se paga con la tarjeta o el crédito de la cuenta.</translation>
    </message>
    <message>
      <source>In HubSpot's settings, under Integrations, make a private app that may read and write contacts and read orders (crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.orders.read).</source>
      <translation>En los ajustes de HubSpot, en Integraciones, cree una aplicación privada que pueda leer y escribir contactos y leer pedidos (crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.orders.read).</translation>
    </message>
    <message>
      <source>In Loop's settings, under Developer tools, make a key with the scope Return. It tells when a return's label is scanned first.</source>
      <translation>En los ajustes de Loop, en Developer tools, cree una clave con el alcance Return. Dice cuándo se escanea por primera vez la etiqueta de una devolución.</translation>
    </message>
    <message>
      <source>In another currency than {0}: {1}. They are kept with their clients, and left out of the net spend.</source>
      <translation>En otra moneda que {0}: {1}. Quedan con sus clientes y fuera del gasto neto.</translation>
    </message>
    <message>
      <source>In the shop's settings, under Apps, develop an app. It needs to read customers, orders and all orders, and to write customers.</source>
      <translation>En los ajustes de la tienda, en Aplicaciones, desarrolle una aplicación. Debe leer clientes, pedidos y todos los pedidos, y escribir clientes.</translation>
    </message>
    <message>
      <source>Install the program again; its own packages bring both.</source>
      <translation>Vuelva a instalar el programa; sus propios paquetes incluyen ambos.</translation>
    </message>
    <message>
      <source>It has not left the house yet. Mark it sent first.</source>
      <translation>Aún no ha salido de la casa. Márquela antes como enviada.</translation>
    </message>
    <message>
      <source>It holds no row of headers that can be read.</source>
      <translation>No contiene ninguna fila de encabezados legible.</translation>
    </message>
    <message>
      <source>It is being ordered already. Look at it in the outbox.</source>
      <translation>Ya se está encargando. Véalo en la bandeja de salida.</translation>
    </message>
    <message>
      <source>It is kept in the property {0}.</source>
      <translation>Se guarda en la propiedad {0}.</translation>
    </message>
    <message>
      <source>It is not earned yet: the return window is still open.</source>
      <translation>Aún no está devengada: el plazo de devolución sigue abierto.</translation>
    </message>
    <message>
      <source>It is on its way at this moment. Look again in a minute.</source>
      <translation>Está en camino en este momento. Vuelva a mirar en un minuto.</translation>
    </message>
    <message>
      <source>It is paid for and under way. It can be stopped only if the client may not receive it any more.</source>
      <translation>Está pagado y en camino. Solo puede detenerse si el cliente ya no puede recibirlo.</translation>
    </message>
    <message>
      <source>It may have been ordered before that: look there.</source>
      <translation>Puede que se encargara antes: mire allí.</translation>
    </message>
    <message>
      <source>It was planned at {0}, and {1} of that month's {2} are left. Ask a manager to mark it sent.</source>
      <translation>Estaba previsto en {0} y quedan {1} de los {2} de ese mes. Pida a un responsable que lo marque como enviado.</translation>
    </message>
    <message>
      <source>Its film was taken off.</source>
      <translation>Su vídeo se retiró.</translation>
    </message>
    <message>
      <source>Less than half a second would be left. Choose a longer part of the film.</source>
      <translation>Quedaría menos de medio segundo. Elija una parte más larga del vídeo.</translation>
    </message>
    <message>
      <source>Let the web server show this place there, or correct the option link.</source>
      <translation>Haga que el servidor web publique este lugar en esa dirección o corrija la opción link.</translation>
    </message>
    <message>
      <source>Look at your telephone: it may be ringing. Dial again only if it is not.</source>
      <translation>Mire su teléfono: puede que esté sonando. Vuelva a marcar solo si no es así.</translation>
    </message>
    <message>
      <source>Look whether its web server runs, and correct the option link.</source>
      <translation>Compruebe que su servidor web funciona y corrija la opción link.</translation>
    </message>
    <message>
      <source>Looked up by {0}.</source>
      <translation>Comprobado por {0}.</translation>
    </message>
    <message>
      <source>Loop answers and the key may read returns.</source>
      <translation>Loop responde y la clave puede leer devoluciones.</translation>
    </message>
    <message>
      <source>Make a property of calls and notes whose values are unique, and name it with the option key_property: then HubSpot itself takes nothing twice.</source>
      <translation>Cree una propiedad de llamadas y notas con valores únicos e indíquela con la opción key_property: así el propio HubSpot no admite nada dos veces.</translation>
    </message>
    <message>
      <source>Make it in HubSpot, or correct field.{0}.</source>
      <translation>Créela en HubSpot, o corrija field.{0}.</translation>
    </message>
    <message>
      <source>Make it in HubSpot, or correct tag_property.</source>
      <translation>Créela en HubSpot, o corrija tag_property.</translation>
    </message>
    <message>
      <source>Make it in HubSpot, with unique values.</source>
      <translation>Créela en HubSpot, con valores únicos.</translation>
    </message>
    <message>
      <source>Most of the ranking of {0} cannot be read, so the book stays as it was. Test the account; if all is well there, tell the shop's support.</source>
      <translation>La mayor parte de la clasificación de {0} no se puede leer, así que la cartera queda como estaba. Pruebe la cuenta; si todo va bien, avise al soporte de la tienda.</translation>
    </message>
    <message>
      <source>Name a product for gifts, one for flowers, or both.</source>
      <translation>Indique un producto para regalos, uno para flores o ambos.</translation>
    </message>
    <message>
      <source>Name the card by its number, such as 3404.</source>
      <translation>Indique la tarjeta por su número, por ejemplo 3404.</translation>
    </message>
    <message>
      <source>Name the currency in three letters, such as USD.</source>
      <translation>Indique la moneda con tres letras, por ejemplo USD.</translation>
    </message>
    <message>
      <source>Name the file of what was watched, from the root of its disk on.</source>
      <translation>Indique el archivo de lo que se ha visto, desde la raíz de su disco.</translation>
    </message>
    <message>
      <source>Name the folder for the films, from the root of its disk on.</source>
      <translation>Indique la carpeta de los vídeos, desde la raíz de su disco.</translation>
    </message>
    <message>
      <source>Name the folder of the exports, with --option folder=PATH.</source>
      <translation>Indique la carpeta de las exportaciones, con --option folder=PATH.</translation>
    </message>
    <message>
      <source>Name the folder with its whole path.</source>
      <translation>Indique la carpeta con su ruta completa.</translation>
    </message>
    <message>
      <source>Name the handwriting as Handwrytten does, such as hwDavid.</source>
      <translation>Indique la letra como lo hace Handwrytten, por ejemplo hwDavid.</translation>
    </message>
    <message>
      <source>Name the id of the access key (option key_id).</source>
      <translation>Indique el id de la clave de acceso (opción key_id).</translation>
    </message>
    <message>
      <source>Name the mail server, such as smtp.example.com.</source>
      <translation>Indique el servidor de correo, como smtp.example.com.</translation>
    </message>
    <message>
      <source>Name the portal's currency, such as EUR, in three letters.</source>
      <translation>Indique la moneda del portal en tres letras, como EUR.</translation>
    </message>
    <message>
      <source>Name the property as HubSpot does internally, such as favourite_things: small letters, digits and underscores.</source>
      <translation>Indique la propiedad como HubSpot internamente, por ejemplo favourite_things: minúsculas, cifras y guiones bajos.</translation>
    </message>
    <message>
      <source>Name the property that holds what a contact has spent (option spend_property).</source>
      <translation>Indique la propiedad con lo gastado por un contacto (opción spend_property).</translation>
    </message>
    <message>
      <source>Name the sender's address, such as concierge@example.com.</source>
      <translation>Indique la dirección del remitente, como concierge@example.com.</translation>
    </message>
    <message>
      <source>Name the shop once, with --option shop_url=https://shop.example.com.</source>
      <translation>Indique la tienda una sola vez, con --option shop_url=https://shop.example.com.</translation>
    </message>
    <message>
      <source>No account is connected that makes this. Order it by hand, or connect a vendor in Settings.</source>
      <translation>No hay conectada ninguna cuenta que haga esto. Encárguelo a mano o conecte un proveedor en Ajustes.</translation>
    </message>
    <message>
      <source>No address is known on this channel.</source>
      <translation>No se conoce ninguna dirección en este canal.</translation>
    </message>
    <message>
      <source>No calendar has this day.</source>
      <translation>Ningún calendario tiene este día.</translation>
    </message>
    <message>
      <source>No camera was found.</source>
      <translation>No se ha encontrado ninguna cámara.</translation>
    </message>
    <message>
      <source>No file has the column that the option {0} names.</source>
      <translation>Ningún archivo tiene la columna que indica la opción {0}.</translation>
    </message>
    <message>
      <source>No file tells the currency of its amounts. Which one is it?</source>
      <translation>Ningún archivo indica la moneda de sus importes. ¿Cuál es?</translation>
    </message>
    <message>
      <source>No mailbox is connected. Copy the words, or connect one in Settings.</source>
      <translation>No hay ningún buzón conectado. Copie el texto o conecte uno en Ajustes.</translation>
    </message>
    <message>
      <source>No microphone is chosen. The video will be silent.</source>
      <translation>No se ha elegido ningún micrófono. El vídeo no tendrá sonido.</translation>
    </message>
    <message>
      <source>No microphone was found. The video will be silent.</source>
      <translation>No se ha encontrado ningún micrófono. El vídeo no tendrá sonido.</translation>
    </message>
    <message>
      <source>No microphone was found. Videos will be silent.</source>
      <translation>No se ha encontrado ningún micrófono. Los vídeos no tendrán sonido.</translation>
    </message>
    <message>
      <source>No place for films is connected yet. Connect one in Settings.</source>
      <translation>Aún no hay ningún lugar para los vídeos conectado. Conecte uno en los ajustes.</translation>
    </message>
    <message>
      <source>No shop is connected yet.</source>
      <translation>Aún no hay ninguna tienda conectada.</translation>
    </message>
    <message>
      <source>Nobody answers at the address under which films are seen.</source>
      <translation>Nadie responde en la dirección en la que se ven los vídeos.</translation>
    </message>
    <message>
      <source>Nobody can tell any more whether this refund arrived. Look at the order in the shop: where it is there, the next update finds it; else pay it back there and discard this one.</source>
      <translation>Ya nadie puede decir si este reembolso llegó. Mire el pedido en la tienda: si está allí, la próxima actualización lo encuentra; si no, devuélvalo allí y descarte este.</translation>
    </message>
    <message>
      <source>Nobody can tell until when the film is shown. Send it anew.</source>
      <translation>No se puede saber hasta cuándo se muestra el vídeo. Envíelo de nuevo.</translation>
    </message>
    <message>
      <source>Nobody can tell whether this arrived. Look on the other side.</source>
      <translation>Nadie puede decir si esto llegó. Mire en el otro lado.</translation>
    </message>
    <message>
      <source>Nobody here is called {0}. Choose one of: {1}.</source>
      <translation>Aquí nadie se llama {0}. Elija entre: {1}.</translation>
    </message>
    <message>
      <source>Nobody knows what is owed for this return. Pay it back in the shop, or refuse it here.</source>
      <translation>Nadie sabe lo que se debe por esta devolución. Devuélvalo en la tienda o rechácelo aquí.</translation>
    </message>
    <message>
      <source>Nobody says which pieces come back.</source>
      <translation>Nadie dice qué piezas vuelven.</translation>
    </message>
    <message>
      <source>None of its headers tells that it holds customers or orders, so it is not read.</source>
      <translation>Ninguno de sus encabezados dice que contenga clientes o pedidos, así que no se lee.</translation>
    </message>
    <message>
      <source>None of these captions falls within the film.</source>
      <translation>Ninguno de estos subtítulos cae dentro del vídeo.</translation>
    </message>
    <message>
      <source>None of these pieces is known to the shop. Pick at least one from the list.</source>
      <translation>La tienda no conoce ninguna de estas piezas. Elija al menos una de la lista.</translation>
    </message>
    <message>
      <source>None of {0} returns belongs to an order in the store. Check that this portal serves the same shop.</source>
      <translation>Ninguna de {0} devoluciones corresponde a un pedido del almacén. Compruebe que este portal atiende a la misma tienda.</translation>
    </message>
    <message>
      <source>Nothing can be written: the role lacks the permission "{0}".</source>
      <translation>No se puede escribir nada: al rol le falta el permiso «{0}».</translation>
    </message>
    <message>
      <source>Nothing in the outbox has this number.</source>
      <translation>Nada en la bandeja de salida tiene este número.</translation>
    </message>
    <message>
      <source>Nothing is in doubt about this one: it goes out by itself, or can be discarded.</source>
      <translation>Aquí no hay ninguna duda: sale por sí solo, o puede descartarse.</translation>
    </message>
    <message>
      <source>Nothing is owed for it.</source>
      <translation>No se debe nada por ella.</translation>
    </message>
    <message>
      <source>Nothing was filmed. Record it again.</source>
      <translation>No se ha grabado nada. Vuelva a grabar.</translation>
    </message>
    <message>
      <source>Nothing was left to tell: it went with another one, stands in the shop already, or waits on the client's page for a decision.</source>
      <translation>No quedaba nada por comunicar: salió con otro envío, ya consta en la tienda, o espera una decisión en la página del cliente.</translation>
    </message>
    <message>
      <source>Nothing was ordered.</source>
      <translation>No se ha encargado nada.</translation>
    </message>
    <message>
      <source>Nothing was ordered. The note lies in the basket there: take it out.</source>
      <translation>No se ha encargado nada. La nota está allí en la cesta: sáquela.</translation>
    </message>
    <message>
      <source>Nothing was sent. Test it again later, or correct the account.</source>
      <translation>No se envió nada. Pruébelo de nuevo más tarde o corrija la cuenta.</translation>
    </message>
    <message>
      <source>One of them was merged before. Open the client it became.</source>
      <translation>Una de ellas ya se fusionó antes. Abra la ficha en que se convirtió.</translation>
    </message>
    <message>
      <source>Only a folder of exports is previewed; test this account instead.</source>
      <translation>Solo una carpeta de exportaciones tiene vista previa; pruebe esta cuenta en su lugar.</translation>
    </message>
    <message>
      <source>Only a manager can do this. Ask one of yours to look at it.</source>
      <translation>Solo un responsable puede hacerlo. Pida a uno de los suyos que lo vea.</translation>
    </message>
    <message>
      <source>Only a manager, or who wrote it down, may take this back.</source>
      <translation>Solo puede retirarlo un responsable o quien lo anotó.</translation>
    </message>
    <message>
      <source>Only a note has a card to print.</source>
      <translation>Solo una nota tiene una tarjeta que imprimir.</translation>
    </message>
    <message>
      <source>Only orders of the last 60 days can be seen: the app lacks the permission "read_all_orders". Ask for it in the Shopify partner settings, then update in full.</source>
      <translation>Solo se ven los pedidos de los últimos 60 días: a la aplicación le falta el permiso "read_all_orders". Solicítelo en los ajustes de Shopify Partners y haga después una actualización completa.</translation>
    </message>
    <message>
      <source>Only what is approved, and not ordered yet, can be ordered.</source>
      <translation>Solo puede encargarse lo que está aprobado y aún no se ha encargado.</translation>
    </message>
    <message>
      <source>Only whoever promised it, or a manager, can close it.</source>
      <translation>Solo quien la prometió, o un responsable, puede cerrarla.</translation>
    </message>
    <message>
      <source>Orders can be read; their pieces and returns are not told here.</source>
      <translation>Los pedidos se pueden leer; sus piezas y devoluciones no se indican aquí.</translation>
    </message>
    <message>
      <source>Orders of every age can be seen.</source>
      <translation>Se ven los pedidos de cualquier fecha.</translation>
    </message>
    <message>
      <source>Paid back in the shop.</source>
      <translation>Devuelto en la tienda.</translation>
    </message>
    <message>
      <source>Part of it was paid back already.</source>
      <translation>Una parte ya se devolvió.</translation>
    </message>
    <message>
      <source>Part of this month's gesture budget is spent on clients of this account, and would be given back with them. Nothing was removed. Remove it when the month is over.</source>
      <translation>Parte del presupuesto de atenciones de este mes se ha gastado en clientes de esta cuenta y se devolvería con ellos. No se ha eliminado nada. Elimínela cuando termine el mes.</translation>
    </message>
    <message>
      <source>Part {0} of the captions begins before the one above it.</source>
      <translation>La parte {0} de los subtítulos empieza antes que la anterior.</translation>
    </message>
    <message>
      <source>Part {0} of the captions ends before it begins.</source>
      <translation>La parte {0} de los subtítulos termina antes de empezar.</translation>
    </message>
    <message>
      <source>Places in the ranking follow the property {0}.</source>
      <translation>La clasificación sigue la propiedad {0}.</translation>
    </message>
    <message>
      <source>Plug in a camera, or give the address of a network camera in the settings.</source>
      <translation>Conecte una cámara o indique en los ajustes la dirección de una cámara de red.</translation>
    </message>
    <message>
      <source>Plug in a microphone, and allow this program to use it.</source>
      <translation>Conecte un micrófono y permita que este programa lo use.</translation>
    </message>
    <message>
      <source>Published anew.</source>
      <translation>Publicado de nuevo.</translation>
    </message>
    <message>
      <source>Put the exports into it.</source>
      <translation>Ponga en ella las exportaciones.</translation>
    </message>
    <message>
      <source>Put the shop's exports of customers and orders there; new files are taken in by themselves.</source>
      <translation>Ponga ahí las exportaciones de clientes y pedidos de la tienda; los archivos nuevos se incorporan solos.</translation>
    </message>
    <message>
      <source>Restart the desktop's keyring.</source>
      <translation>Reinicie el llavero del equipo.</translation>
    </message>
    <message>
      <source>Restore a backup.</source>
      <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Say how the call ended.</source>
      <translation>Indique cómo terminó la llamada.</translation>
    </message>
    <message>
      <source>Say in a few words what it is.</source>
      <translation>Diga en pocas palabras qué es.</translation>
    </message>
    <message>
      <source>Say in a few words what went wrong.</source>
      <translation>Diga en pocas palabras qué salió mal.</translation>
    </message>
    <message>
      <source>Say in a few words what you promised.</source>
      <translation>Diga en pocas palabras qué ha prometido.</translation>
    </message>
    <message>
      <source>Say in a word why it can wait: it comes back with it.</source>
      <translation>Diga en una palabra por qué puede esperar: vuelve con ella.</translation>
    </message>
    <message>
      <source>Say in the outbox first whether the message with it arrived.</source>
      <translation>Diga primero en la bandeja de salida si el mensaje que lo acompaña llegó.</translation>
    </message>
    <message>
      <source>Say on which day the client thanked.</source>
      <translation>Indique qué día dio las gracias.</translation>
    </message>
    <message>
      <source>Say what the day is, such as: first visit to the atelier.</source>
      <translation>Diga qué día es, por ejemplo: primera visita al taller.</translation>
    </message>
    <message>
      <source>Say why it is worth it: a manager decides by that.</source>
      <translation>Diga por qué merece la pena: un responsable decide según eso.</translation>
    </message>
    <message>
      <source>Say why it shall not be told. It stays in the log.</source>
      <translation>Diga por qué no debe comunicarse. Queda en el registro.</translation>
    </message>
    <message>
      <source>Say why it was lost: the next one learns from it.</source>
      <translation>Indique por qué se perdió: servirá para el siguiente.</translation>
    </message>
    <message>
      <source>Say why nothing is paid back. It stays with the return.</source>
      <translation>Diga por qué no se devuelve nada. Queda con la devolución.</translation>
    </message>
    <message>
      <source>Say why: it stands in the log.</source>
      <translation>Diga por qué: consta en el registro.</translation>
    </message>
    <message>
      <source>Shared by several customers: {0}. Orders that name nothing else are kept apart from all of them.</source>
      <translation>Compartido por varios clientes: {0}. Los pedidos que no indican nada más quedan aparte de todos ellos.</translation>
    </message>
    <message>
      <source>Somebody changed it in HubSpot meanwhile.</source>
      <translation>Alguien lo cambió entretanto en HubSpot.</translation>
    </message>
    <message>
      <source>Somebody changed it in the shop meanwhile.</source>
      <translation>Alguien lo cambió entretanto en la tienda.</translation>
    </message>
    <message>
      <source>Somebody changed it in the shop meanwhile: both are on the client's page.</source>
      <translation>Alguien lo cambió entretanto en la tienda: ambos están en la página del cliente.</translation>
    </message>
    <message>
      <source>Somebody changed this since it was opened. Look at both.</source>
      <translation>Alguien lo cambió desde que se abrió. Mire ambos.</translation>
    </message>
    <message>
      <source>Somebody has decided about this refund already.</source>
      <translation>Alguien ya ha decidido sobre este reembolso.</translation>
    </message>
    <message>
      <source>Something else lies in the basket of {0} and would be paid with this note. {1} Empty or send the basket there, then send this again.</source>
      <translation>En la cesta de {0} hay otra cosa que se pagaría con esta nota. {1} Vacíe o envíe allí la cesta y después envíe esto de nuevo.</translation>
    </message>
    <message>
      <source>Something else lies in the folder of {0} under the name of this film. Remove it there, then send the film again.</source>
      <translation>En la carpeta de {0} hay otra cosa con el nombre de este vídeo. Quítela de allí y reenvíe el vídeo.</translation>
    </message>
    <message>
      <source>Something was paid back on this order meanwhile, so less is owed now. Look at the new amount and decide again.</source>
      <translation>Entretanto se devolvió algo de este pedido, así que ahora se debe menos. Mire el nuevo importe y decida de nuevo.</translation>
    </message>
    <message>
      <source>Something was paid back on this order meanwhile: less than this is left. Look at the order in the shop, then discard this refund.</source>
      <translation>Entretanto se devolvió algo de este pedido: queda menos que esto. Mire el pedido en la tienda y descarte este reembolso.</translation>
    </message>
    <message>
      <source>Spent in another currency than {0}: {1}, whose net spend counts as nothing.</source>
      <translation>Gastado en otra moneda que {0}: {1}, cuyo gasto neto no cuenta.</translation>
    </message>
    <message>
      <source>Tags are read and written.</source>
      <translation>Las etiquetas se leen y se escriben.</translation>
    </message>
    <message>
      <source>Test it again in a while.</source>
      <translation>Pruébelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>Test the account again in a while.</source>
      <translation>Pruebe la cuenta de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>That day has already passed where the client is.</source>
      <translation>En la hora local del cliente, ese día ya ha pasado.</translation>
    </message>
    <message>
      <source>That day has not come yet.</source>
      <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
      <source>That hour has already passed.</source>
      <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
      <source>The VIP tag is neither read nor written: HubSpot has no tags. Name the property that holds them (option tag_property).</source>
      <translation>La etiqueta VIP ni se lee ni se escribe: HubSpot no tiene etiquetas. Indique la propiedad que las contiene (opción tag_property).</translation>
    </message>
    <message>
      <source>The address must begin with https:// and name the shop.</source>
      <translation>La dirección debe empezar por https:// e indicar la tienda.</translation>
    </message>
    <message>
      <source>The address that hears of what was watched must begin with https://. Correct the account's option beacon, then send the film again.</source>
      <translation>La dirección a la que se comunica lo que se ha visto debe empezar por https://. Corrija la opción beacon de la cuenta y reenvíe el vídeo.</translation>
    </message>
    <message>
      <source>The address under which films are seen ends before any ?.</source>
      <translation>La dirección en la que se ven los vídeos termina antes de cualquier «?».</translation>
    </message>
    <message>
      <source>The amounts are in several currencies. In which one is net spend counted?</source>
      <translation>Los importes están en varias monedas. ¿En cuál se cuenta el gasto neto?</translation>
    </message>
    <message>
      <source>The bad rows of {0} could not be written into the folder's rejects: it allows no writing. They are told in the preview.</source>
      <translation>Las filas erróneas de {0} no se pudieron escribir en los rechazos de la carpeta: no permite escribir. Se indican en la vista previa.</translation>
    </message>
    <message>
      <source>The bucket of {0} is in another region. Correct the account's option region.</source>
      <translation>El bucket de {0} está en otra región. Corrija la opción region de la cuenta.</translation>
    </message>
    <message>
      <source>The bucket of {0} is not there. Make it, or correct the account's option place.</source>
      <translation>El bucket de {0} no existe. Créelo o corrija la opción place de la cuenta.</translation>
    </message>
    <message>
      <source>The button under the film leads to no address. Correct the account's option action_link, then send the film again.</source>
      <translation>El botón bajo el vídeo no lleva a ninguna dirección. Corrija la opción action_link de la cuenta y reenvíe el vídeo.</translation>
    </message>
    <message>
      <source>The call starts in the future. Set the hour it began.</source>
      <translation>La llamada empieza en el futuro. Indique la hora a la que comenzó.</translation>
    </message>
    <message>
      <source>The camera gives only {0} pictures a second. More light often helps; otherwise choose another camera.</source>
      <translation>La cámara da solo {0} imágenes por segundo. Más luz suele ayudar; si no, elija otra cámara.</translation>
    </message>
    <message>
      <source>The camera went away. Plug it in again, or go on with the test picture.</source>
      <translation>La cámara se ha desconectado. Vuelva a conectarla o siga con la imagen de prueba.</translation>
    </message>
    <message>
      <source>The camera went away. What was filmed until then is kept.</source>
      <translation>La cámara se ha desconectado. Lo grabado hasta entonces se conserva.</translation>
    </message>
    <message>
      <source>The card has no words yet.</source>
      <translation>La tarjeta aún no tiene texto.</translation>
    </message>
    <message>
      <source>The card holds {0} characters: {1} too many.</source>
      <translation>En la tarjeta caben {0} caracteres: sobran {1}.</translation>
    </message>
    <message>
      <source>The chosen microphone is not there. The video will be silent.</source>
      <translation>El micrófono elegido no está. El vídeo no tendrá sonido.</translation>
    </message>
    <message>
      <source>The client asked not to be contacted at all: no gifts and no notes either.</source>
      <translation>Ha pedido que no se le contacte en absoluto: tampoco regalos ni notas.</translation>
    </message>
    <message>
      <source>The client does not want post from the house.</source>
      <translation>No desea recibir correo postal de la casa.</translation>
    </message>
    <message>
      <source>The client's e-mail address cannot be written to. Correct it, then send it again.</source>
      <translation>No se puede escribir a la dirección de correo del cliente. Corríjala y reenvíelo.</translation>
    </message>
    <message>
      <source>The command concierge accounts set NAME --option KEY=VALUE corrects it.</source>
      <translation>El comando concierge accounts set NAME --option KEY=VALUE lo corrige.</translation>
    </message>
    <message>
      <source>The connection to {0} is not safe: its certificate cannot be trusted. Check the address and the clock of this computer.</source>
      <translation>La conexión con {0} no es segura: su certificado no es de confianza. Compruebe la dirección y el reloj de este equipo.</translation>
    </message>
    <message>
      <source>The connection to {0} is not safe: its certificate cannot be trusted. Check the mail server's name and the clock of this computer.</source>
      <translation>La conexión con {0} no es segura: su certificado no es de confianza. Compruebe el nombre del servidor de correo y el reloj de este equipo.</translation>
    </message>
    <message>
      <source>The currency is three letters such as EUR.</source>
      <translation>La moneda son tres letras, como EUR.</translation>
    </message>
    <message>
      <source>The day it should have left is over, and it did not go by itself. Send it again to order it late, or discard it.</source>
      <translation>El día en que debía salir ha pasado y no salió por sí solo. Envíelo de nuevo para encargarlo tarde, o descártelo.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was lost: free some room and try again.</source>
      <translation>El disco está lleno. No se ha perdido nada: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The disk is nearly full, so the film was ended here. It is kept; free some space before the next one.</source>
      <translation>El disco está casi lleno, así que el vídeo se ha terminado aquí. Se conserva; libere espacio antes del siguiente.</translation>
    </message>
    <message>
      <source>The encoding is a name such as utf-8, cp1252, mac-roman or cp932.</source>
      <translation>La codificación es un nombre como utf-8, cp1252, mac-roman o cp932.</translation>
    </message>
    <message>
      <source>The exports in the folder hold no row that can be read. Nothing was changed. Export them again, or look at the rejects beside them.</source>
      <translation>Las exportaciones de la carpeta no contienen ninguna fila legible. No se ha cambiado nada. Expórtelas de nuevo, o mire los rechazos que están al lado.</translation>
    </message>
    <message>
      <source>The file that tells what was watched of {0} cannot be read. Look whether the drive or share it lies on is connected.</source>
      <translation>No se puede leer el archivo que dice lo que se ha visto de {0}. Compruebe que la unidad o el recurso compartido donde está se encuentra conectado.</translation>
    </message>
    <message>
      <source>The film could not be saved. Record it again.</source>
      <translation>No se ha podido guardar el vídeo. Vuelva a grabarlo.</translation>
    </message>
    <message>
      <source>The film has no address that can be sent. Publish it first.</source>
      <translation>El vídeo no tiene una dirección que se pueda enviar. Publíquelo primero.</translation>
    </message>
    <message>
      <source>The film has no safe name to be put under. Send it anew.</source>
      <translation>El vídeo no tiene un nombre seguro con el que guardarlo. Envíelo de nuevo.</translation>
    </message>
    <message>
      <source>The film is no longer on this desktop. Send it from the desktop where it was taken, or take it again.</source>
      <translation>El vídeo ya no está en este equipo. Envíelo desde el equipo donde se grabó o vuelva a grabarlo.</translation>
    </message>
    <message>
      <source>The film is no longer where it was recorded. Record it again.</source>
      <translation>El vídeo ya no está donde se grabó. Vuelva a grabarlo.</translation>
    </message>
    <message>
      <source>The film is not at its address any more. Publish it again, or discard this message.</source>
      <translation>El vídeo ya no está en su dirección. Publíquelo otra vez o descarte este mensaje.</translation>
    </message>
    <message>
      <source>The film is open elsewhere. Stop playing it and try again.</source>
      <translation>El vídeo está abierto en otro lugar. Detenga la reproducción e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The film is safe, but its poster does not fit on this disk. Free some space and open the studio again.</source>
      <translation>El vídeo está a salvo, pero su portada no cabe en este disco. Libere espacio y vuelva a abrir el estudio.</translation>
    </message>
    <message>
      <source>The film's poster is still being made. Keep it once more.</source>
      <translation>La portada del vídeo aún se está creando. Consérvelo de nuevo.</translation>
    </message>
    <message>
      <source>The folder can be read: {0} of its {1} files are exports.</source>
      <translation>La carpeta se puede leer: {0} de sus {1} archivos son exportaciones.</translation>
    </message>
    <message>
      <source>The folder holds no CSV file with customers or orders. Nothing was changed. Put the exports into it (spreadsheets saved as CSV), or name their columns in the account's options.</source>
      <translation>La carpeta no contiene ningún archivo CSV con clientes o pedidos. No se ha cambiado nada. Ponga en ella las exportaciones (hojas de cálculo guardadas como CSV), o indique sus columnas en las opciones de la cuenta.</translation>
    </message>
    <message>
      <source>The folder holds no file with customers or orders.</source>
      <translation>La carpeta no contiene ningún archivo con clientes o pedidos.</translation>
    </message>
    <message>
      <source>The folder of the exports cannot be opened now. Ask for the right to read it, or try again once the drive answers.</source>
      <translation>La carpeta de las exportaciones no se puede abrir ahora. Pida permiso para leerla, o inténtelo de nuevo cuando la unidad responda.</translation>
    </message>
    <message>
      <source>The folder of the exports is not there. If it lies on a network drive, connect the drive; if it was moved, correct the option folder.</source>
      <translation>La carpeta de las exportaciones no está. Si está en una unidad de red, conéctela; si se movió, corrija la opción folder.</translation>
    </message>
    <message>
      <source>The folder of the films cannot be written any more. What was filmed so far is kept; check that the disk is there.</source>
      <translation>Ya no se puede escribir en la carpeta de los vídeos. Lo grabado hasta ahora se conserva; compruebe que el disco está presente.</translation>
    </message>
    <message>
      <source>The folder of {0} does not answer. Look whether its drive or share is connected; the film is sent then.</source>
      <translation>La carpeta de {0} no responde. Compruebe que su unidad o recurso compartido está conectado; el vídeo se enviará entonces.</translation>
    </message>
    <message>
      <source>The folder of {0} is not there. Connect the drive or share it lies on; the film is sent then.</source>
      <translation>La carpeta de {0} no está. Conecte la unidad o el recurso compartido donde se encuentra; el vídeo se enviará entonces.</translation>
    </message>
    <message>
      <source>The format {0} is not known. Choose csv, json or xlsx.</source>
      <translation>El formato {0} no se conoce. Elija csv, json o xlsx.</translation>
    </message>
    <message>
      <source>The gesture was called off.</source>
      <translation>La atención se canceló.</translation>
    </message>
    <message>
      <source>The house has no rule {0}. There are: {1}.</source>
      <translation>La casa no tiene ninguna regla {0}. Existen: {1}.</translation>
    </message>
    <message>
      <source>The house's own mail server, or its mail provider's under SMTP. What agents send leaves from there.</source>
      <translation>El servidor de correo de la casa, o el de su proveedor por SMTP. Lo que envían los agentes sale de ahí.</translation>
    </message>
    <message>
      <source>The key of {0} may not do this. Let it write, read and delete there.</source>
      <translation>La clave de {0} no puede hacer esto. Permítale escribir, leer y eliminar allí.</translation>
    </message>
    <message>
      <source>The keyring forgets what it is given.</source>
      <translation>El llavero olvida lo que se le confía.</translation>
    </message>
    <message>
      <source>The keyring keeps secrets.</source>
      <translation>El llavero guarda los secretos.</translation>
    </message>
    <message>
      <source>The letters of {0} can be read in more than one way. Which encoding is it?</source>
      <translation>Las letras de {0} se pueden leer de más de una forma. ¿Qué codificación es?</translation>
    </message>
    <message>
      <source>The limit is in {0}, as the house.</source>
      <translation>El límite va en {0}, como la casa.</translation>
    </message>
    <message>
      <source>The line it takes back from is not approved yet. Decide on that first.</source>
      <translation>La línea de la que descuenta aún no está aprobada. Decida primero sobre ella.</translation>
    </message>
    <message>
      <source>The link of this film was sent already.</source>
      <translation>El enlace de este vídeo ya se envió.</translation>
    </message>
    <message>
      <source>The link of this film was sent another way meanwhile. Discard this message.</source>
      <translation>El enlace de este vídeo se envió entretanto de otra forma. Descarte este mensaje.</translation>
    </message>
    <message>
      <source>The mail server answers, the line is encrypted, and nobody has to sign in.</source>
      <translation>El servidor de correo responde, la conexión está cifrada y no hace falta iniciar sesión.</translation>
    </message>
    <message>
      <source>The mail server answers, the line is encrypted, and the sign-in is accepted.</source>
      <translation>El servidor de correo responde, la conexión está cifrada y el inicio de sesión se acepta.</translation>
    </message>
    <message>
      <source>The mail server of this computer answers, and nobody has to sign in.</source>
      <translation>El servidor de correo de este equipo responde y no hace falta iniciar sesión.</translation>
    </message>
    <message>
      <source>The mail server of this computer answers, and the sign-in is accepted.</source>
      <translation>El servidor de correo de este equipo responde y el inicio de sesión se acepta.</translation>
    </message>
    <message>
      <source>The message has no words yet.</source>
      <translation>El mensaje aún no tiene texto.</translation>
    </message>
    <message>
      <source>The microphone does not open. Check that this program may use it; the video is silent.</source>
      <translation>El micrófono no se abre. Compruebe que este programa puede usarlo; el vídeo no tiene sonido.</translation>
    </message>
    <message>
      <source>The microphone went away, and the video is silent from here. Plug it in again or choose another one.</source>
      <translation>El micrófono se ha desconectado y el vídeo no tiene sonido desde aquí. Vuelva a conectarlo o elija otro.</translation>
    </message>
    <message>
      <source>The name or secret of {0} has letters its server does not take. The command concierge accounts secret NAME --secret-fd N gives the account a new secret.</source>
      <translation>El nombre o el secreto de {0} tiene caracteres que su servidor no admite. El comando concierge accounts secret NAME --secret-fd N da un secreto nuevo a la cuenta.</translation>
    </message>
    <message>
      <source>The new secret is empty. Nothing was changed.</source>
      <translation>El nuevo secreto está vacío. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The note has no words yet.</source>
      <translation>La nota aún no tiene palabras.</translation>
    </message>
    <message>
      <source>The note is {0} characters too long. Nothing was cut.</source>
      <translation>La nota tiene {0} caracteres de más. No se ha cortado nada.</translation>
    </message>
    <message>
      <source>The notes are {0} characters too long. Shorten them; nothing was cut.</source>
      <translation>Las notas son {0} caracteres demasiado largas. Acórtelas; no se ha recortado nada.</translation>
    </message>
    <message>
      <source>The option dates is one of: {0}.</source>
      <translation>La opción dates es una de: {0}.</translation>
    </message>
    <message>
      <source>The option port is a number, such as 587.</source>
      <translation>La opción port es un número, como 587.</translation>
    </message>
    <message>
      <source>The option read_only is yes or no.</source>
      <translation>La opción read_only es yes o no.</translation>
    </message>
    <message>
      <source>The option security is starttls or tls, or none for this computer itself alone.</source>
      <translation>La opción security es starttls o tls, o none solo para este mismo equipo.</translation>
    </message>
    <message>
      <source>The option shop is a bare domain such as shop.example.com.</source>
      <translation>La opción shop es solo un dominio, como shop.example.com.</translation>
    </message>
    <message>
      <source>The option {0} is a file, or an address that begins with https://.</source>
      <translation>La opción {0} es un archivo o una dirección que empieza por https://.</translation>
    </message>
    <message>
      <source>The option {0} is a whole number, 0 for never.</source>
      <translation>La opción {0} es un número entero, 0 para nunca.</translation>
    </message>
    <message>
      <source>The option {0} is an address that begins with https://.</source>
      <translation>La opción {0} es una dirección que empieza por https://.</translation>
    </message>
    <message>
      <source>The option {0} is yes or no.</source>
      <translation>La opción {0} es yes o no.</translation>
    </message>
    <message>
      <source>The order is not paid in full.</source>
      <translation>El pedido no está pagado por completo.</translation>
    </message>
    <message>
      <source>The page of this film cannot be made. Send the film anew.</source>
      <translation>No se puede crear la página de este vídeo. Envíe el vídeo de nuevo.</translation>
    </message>
    <message>
      <source>The picture could not be kept on this desktop's disk. Make room there, then attach it again.</source>
      <translation>No se ha podido guardar la imagen en el disco de este equipo. Libere espacio y adjúntela de nuevo.</translation>
    </message>
    <message>
      <source>The place of this film is not connected any more. Connect it again, then take the film off.</source>
      <translation>El lugar de este vídeo ya no está conectado. Conéctelo de nuevo y retire entonces el vídeo.</translation>
    </message>
    <message>
      <source>The postal address names no country, and a vendor needs one. Add it in the shop, or order it by hand.</source>
      <translation>La dirección postal no indica país y un proveedor lo necesita. Añádalo en la tienda o encárguelo a mano.</translation>
    </message>
    <message>
      <source>The promised hour has already passed where the client is.</source>
      <translation>En la hora local del cliente, la hora prometida ya ha pasado.</translation>
    </message>
    <message>
      <source>The property {0} is missing for: {1}.</source>
      <translation>Falta la propiedad {0} para: {1}.</translation>
    </message>
    <message>
      <source>The rate is a number above zero, such as 0.95.</source>
      <translation>El cambio es un número mayor que cero, por ejemplo 0.95.</translation>
    </message>
    <message>
      <source>The recovery key is mistyped: it has {0} digits, {1} were entered. Nothing was changed.</source>
      <translation>La clave de recuperación está mal escrita: tiene {0} cifras y se han introducido {1}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The recovery key is mistyped: it holds only the digits 0 to 9 and the letters a to f. Nothing was changed.</source>
      <translation>La clave de recuperación está mal escrita: solo contiene las cifras del 0 al 9 y las letras de la a a la f. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The recovery key is mistyped: its last group does not fit the others. Compare it group by group. Nothing was changed.</source>
      <translation>La clave de recuperación está mal escrita: su último grupo no concuerda con los demás. Compárela grupo por grupo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The secret of {0} cannot be read. The command concierge accounts secret NAME --secret-fd N gives the account a new secret.</source>
      <translation>El secreto de {0} no se puede leer. El comando concierge accounts secret NAME --secret-fd N da un secreto nuevo a la cuenta.</translation>
    </message>
    <message>
      <source>The secret that was handed over is that of {0} and was not used for {1}: nothing is asked or sent there. Hand its own over, with: concierge sync --account {2} --secret-fd N.</source>
      <translation>El secreto que se facilitó es el de {0} y no se usó para {1}: allí no se consulta ni se envía nada. Facilite el suyo con: concierge sync --account {2} --secret-fd N.</translation>
    </message>
    <message>
      <source>The shop answers and the sign-in is accepted.</source>
      <translation>La tienda responde y acepta el inicio de sesión.</translation>
    </message>
    <message>
      <source>The shop has no place for tags: add the custom field conciergeTags (type string, list: true) to Customer in its vendure-config.</source>
      <translation>La tienda no tiene sitio para etiquetas: añada el campo personalizado conciergeTags (type string, list: true) a Customer en su vendure-config.</translation>
    </message>
    <message>
      <source>The shop says so: it is taken back in the shop.</source>
      <translation>Lo indica la tienda: se retira en la tienda.</translation>
    </message>
    <message>
      <source>The shop sent the same page twice, so the update was stopped before it could run in circles. Try again; if it happens again, tell the shop's support.</source>
      <translation>La tienda envió dos veces la misma página, así que la actualización se detuvo antes de entrar en bucle. Inténtelo de nuevo; si se repite, avise al soporte de la tienda.</translation>
    </message>
    <message>
      <source>The store cannot be opened: the file or its folder cannot be written.</source>
      <translation>No se puede abrir el almacén: no se puede escribir en el archivo o en su carpeta.</translation>
    </message>
    <message>
      <source>The store does not answer just now. Try again in a moment.</source>
      <translation>El almacén no responde en este momento. Inténtelo de nuevo en un instante.</translation>
    </message>
    <message>
      <source>The store needs its key or its passphrase.</source>
      <translation>El almacén necesita su clave o su contraseña.</translation>
    </message>
    <message>
      <source>The store's file is damaged in at least one place. Nothing was changed. Restore a backup before you go on working.</source>
      <translation>El archivo del almacén está dañado al menos en un lugar. No se ha cambiado nada. Restaure una copia de seguridad antes de seguir trabajando.</translation>
    </message>
    <message>
      <source>The store's file is damaged. Nothing more is written. Restore a backup.</source>
      <translation>El archivo del almacén está dañado. No se escribe nada más. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>The store's file is damaged. Nothing was changed. Restore a backup.</source>
      <translation>El archivo del almacén está dañado. No se ha cambiado nada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>The store's folder cannot be written. Choose another one.</source>
      <translation>No se puede escribir en la carpeta del almacén. Elija otra.</translation>
    </message>
    <message>
      <source>The store's key is not 64 hex digits. Enter the recovery key.</source>
      <translation>La clave del almacén no tiene 64 cifras hexadecimales. Introduzca la clave de recuperación.</translation>
    </message>
    <message>
      <source>The times of part {0} cannot be read. Write them as 00:00.000 --&gt; 00:04.000.</source>
      <translation>No se pueden leer los tiempos de la parte {0}. Escríbalos así: 00:00.000 --&gt; 00:04.000.</translation>
    </message>
    <message>
      <source>The update was stopped. What was already read is kept.</source>
      <translation>La actualización se ha detenido. Lo ya leído se conserva.</translation>
    </message>
    <message>
      <source>The version looks like 2026-04.</source>
      <translation>La versión tiene la forma 2026-04.</translation>
    </message>
    <message>
      <source>The zone is a name such as Europe/Paris.</source>
      <translation>La zona es un nombre como Europe/Paris.</translation>
    </message>
    <message>
      <source>Then restart the shop's server.</source>
      <translation>Después reinicie el servidor de la tienda.</translation>
    </message>
    <message>
      <source>There are several accounts. Say which one with --account NAME.</source>
      <translation>Hay varias cuentas. Indique cuál con --account NAME.</translation>
    </message>
    <message>
      <source>There is already an account named {0}. Choose another name.</source>
      <translation>Ya existe una cuenta llamada {0}. Elija otro nombre.</translation>
    </message>
    <message>
      <source>There is no account named {0}.</source>
      <translation>No hay ninguna cuenta llamada {0}.</translation>
    </message>
    <message>
      <source>There is no connector of this kind. Known are: {0}.</source>
      <translation>No hay ningún conector de este tipo. Se conocen: {0}.</translation>
    </message>
    <message>
      <source>There is no field {0} of {1}. Choose one of: file, {2}.</source>
      <translation>No hay ningún campo {0} de {1}. Elija uno de: file, {2}.</translation>
    </message>
    <message>
      <source>There is no option {0}. Choose one of: {1}.</source>
      <translation>No existe la opción {0}. Elija entre: {1}.</translation>
    </message>
    <message>
      <source>There is no option {0}. Known are {1} and {2}.</source>
      <translation>No existe la opción {0}. Las conocidas son {1} y {2}.</translation>
    </message>
    <message>
      <source>There is no option {0}: the API key is all EasyPost asks for.</source>
      <translation>No existe la opción {0}: EasyPost solo pide la clave de API.</translation>
    </message>
    <message>
      <source>There is no option {0}: the API key is all Loop asks for.</source>
      <translation>No existe la opción {0}: Loop solo pide la clave de API.</translation>
    </message>
    <message>
      <source>There is no postal address to send it to.</source>
      <translation>No hay dirección postal para el envío.</translation>
    </message>
    <message>
      <source>There is no room left at {0}. Make room there; the film is sent then.</source>
      <translation>No queda espacio en {0}. Libere espacio allí; el vídeo se enviará entonces.</translation>
    </message>
    <message>
      <source>There is no room left in the folder of {0}. Make room there; the film is sent then.</source>
      <translation>No queda espacio en la carpeta de {0}. Libere espacio allí; el vídeo se enviará entonces.</translation>
    </message>
    <message>
      <source>There is no room left on this disk. What was filmed so far is kept; free some space.</source>
      <translation>No queda espacio en este disco. Lo grabado hasta ahora se conserva; libere espacio.</translation>
    </message>
    <message>
      <source>There is no room on this disk for a film. Free some space and open the studio again.</source>
      <translation>No hay espacio en este disco para un vídeo. Libere espacio y vuelva a abrir el estudio.</translation>
    </message>
    <message>
      <source>There is no room on this disk for a film. Free some space and record it again.</source>
      <translation>No hay espacio en este disco para un vídeo. Libere espacio y vuelva a grabarlo.</translation>
    </message>
    <message>
      <source>There is no room on this disk for this change. Free some space and try again.</source>
      <translation>No hay espacio en este disco para este cambio. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>There is no room to sort the exports: the disk with the temporary files is full. Make room and update again.</source>
      <translation>No hay sitio para ordenar las exportaciones: el disco de los archivos temporales está lleno. Libere espacio y actualice de nuevo.</translation>
    </message>
    <message>
      <source>There is no store yet; the first start makes one.</source>
      <translation>Aún no hay almacén; se crea al iniciar por primera vez.</translation>
    </message>
    <message>
      <source>There is no table {0}. Choose one of: {1}.</source>
      <translation>No hay ninguna tabla {0}. Elija una de estas: {1}.</translation>
    </message>
    <message>
      <source>There is room for {0} characters. Say it in fewer.</source>
      <translation>Hay espacio para {0} caracteres. Dígalo con menos.</translation>
    </message>
    <message>
      <source>These are no captions: each part begins with a line such as 00:00.000 --&gt; 00:04.000.</source>
      <translation>Esto no son subtítulos: cada parte empieza con una línea como 00:00.000 --&gt; 00:04.000.</translation>
    </message>
    <message>
      <source>These are one already.</source>
      <translation>Ya son una sola.</translation>
    </message>
    <message>
      <source>These pieces are priced in {0}, and one checkout takes one currency. Propose them one currency at a time.</source>
      <translation>Estas piezas tienen precio en {0}, y cada pago admite una sola moneda. Propóngalas moneda por moneda.</translation>
    </message>
    <message>
      <source>These two were parted already.</source>
      <translation>Estas dos ya se separaron.</translation>
    </message>
    <message>
      <source>These words are approved already. To change them, cancel the note and plan it anew.</source>
      <translation>Este texto ya está aprobado. Para cambiarlo, cancele la nota y planifíquela de nuevo.</translation>
    </message>
    <message>
      <source>This account is being updated already. Wait until it is done.</source>
      <translation>Esta cuenta ya se está actualizando. Espere a que termine.</translation>
    </message>
    <message>
      <source>This account is only read. Discard what waits for it.</source>
      <translation>Esta cuenta solo se lee. Descarte lo que la espera.</translation>
    </message>
    <message>
      <source>This account sends e-mail and nothing else. Discard it.</source>
      <translation>Esta cuenta envía correo y nada más. Descártelo.</translation>
    </message>
    <message>
      <source>This account takes films and nothing else. Discard it.</source>
      <translation>Esta cuenta recibe vídeos y nada más. Descártelo.</translation>
    </message>
    <message>
      <source>This account takes nothing of this kind. Discard it.</source>
      <translation>Esta cuenta no admite nada de este tipo. Descártelo.</translation>
    </message>
    <message>
      <source>This call is not one of yours.</source>
      <translation>Esta llamada no es suya.</translation>
    </message>
    <message>
      <source>This call stands in the history already.</source>
      <translation>Esta llamada ya consta en el historial.</translation>
    </message>
    <message>
      <source>This camera is not known. Choose another one, or the test picture.</source>
      <translation>Esta cámara no se conoce. Elija otra o la imagen de prueba.</translation>
    </message>
    <message>
      <source>This cannot be edited here.</source>
      <translation>Esto no se puede editar aquí.</translation>
    </message>
    <message>
      <source>This client asked not to be contacted at all.</source>
      <translation>Este cliente no desea ningún contacto.</translation>
    </message>
    <message>
      <source>This client does not want to be written to on this channel.</source>
      <translation>Este cliente no desea que se le escriba por este canal.</translation>
    </message>
    <message>
      <source>This client is not in the book any more.</source>
      <translation>Este perfil ya no está en la cartera.</translation>
    </message>
    <message>
      <source>This client is not in the book any more. The film is kept as a draft.</source>
      <translation>Este perfil ya no está en la cartera. El vídeo se conserva como borrador.</translation>
    </message>
    <message>
      <source>This client is not in the book any more. The note stays in the form.</source>
      <translation>Este perfil ya no está en la cartera. La nota se queda en el formulario.</translation>
    </message>
    <message>
      <source>This client is not in the book any more. The notes stay in the form.</source>
      <translation>Este perfil ya no está en la cartera. Las notas siguen en el formulario.</translation>
    </message>
    <message>
      <source>This client is not to be disturbed at this hour. E-mail may go at any time.</source>
      <translation>A este cliente no se le debe molestar a esta hora. El correo puede salir en cualquier momento.</translation>
    </message>
    <message>
      <source>This computer was too busy to film every picture: {0} were left out. From there on films are made in a lighter way; closing other programs helps too.</source>
      <translation>Este equipo estaba demasiado ocupado para grabar todas las imágenes: se omitieron {0}. A partir de ahí los vídeos se hacen de forma más ligera; cerrar otros programas también ayuda.</translation>
    </message>
    <message>
      <source>This consultation is already closed. Open a new one.</source>
      <translation>Este asesoramiento ya está cerrado. Abra uno nuevo.</translation>
    </message>
    <message>
      <source>This consultation is no longer there.</source>
      <translation>Este asesoramiento ya no existe.</translation>
    </message>
    <message>
      <source>This costs {0}, and {1} of this month's {2} are left. Choose something smaller, or ask a manager. The draft is kept.</source>
      <translation>Esto cuesta {0}, y quedan {1} de los {2} de este mes. Elija algo de menor coste o consulte a un responsable. El borrador se conserva.</translation>
    </message>
    <message>
      <source>This day was not noted here, or is gone already.</source>
      <translation>Este día no se anotó aquí, o ya no está.</translation>
    </message>
    <message>
      <source>This desktop has no keyring that can be used, or it is locked. Unlock it, or open the store with a passphrase.</source>
      <translation>Este equipo no tiene un llavero utilizable, o está bloqueado. Desbloquéelo o abra el almacén con una contraseña.</translation>
    </message>
    <message>
      <source>This desktop may not read what was watched of {0}. Open that address for it.</source>
      <translation>Este equipo no puede leer lo que se ha visto de {0}. Ábrale esa dirección.</translation>
    </message>
    <message>
      <source>This desktop may not write into the folder of {0}. Grant it there.</source>
      <translation>Este equipo no puede escribir en la carpeta de {0}. Concédale allí el permiso.</translation>
    </message>
    <message>
      <source>This desktop's keyring holds no secret for {0}. Enter it with: concierge accounts secret NAME --secret-fd N, or hand it over for this run with --secret-fd N.</source>
      <translation>El llavero de este equipo no guarda ningún secreto para {0}. Introdúzcalo con: concierge accounts secret NAME --secret-fd N, o facilítelo para esta ejecución con --secret-fd N.</translation>
    </message>
    <message>
      <source>This file cannot be read. Save it as UTF-8 and try again.</source>
      <translation>No se puede leer este archivo. Guárdelo en UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>This file is no picture that can be read. Choose another one.</source>
      <translation>Este archivo no es una imagen que se pueda leer. Elija otro.</translation>
    </message>
    <message>
      <source>This film is already in a timeline.</source>
      <translation>Este vídeo ya está en una cronología.</translation>
    </message>
    <message>
      <source>This film is not in a timeline any more.</source>
      <translation>Este vídeo ya no está en un historial.</translation>
    </message>
    <message>
      <source>This film is not there any more. Record it again.</source>
      <translation>Este vídeo ya no existe. Vuelva a grabarlo.</translation>
    </message>
    <message>
      <source>This film is on its way already. Look at it in the outbox.</source>
      <translation>Este vídeo ya está en camino. Véalo en la bandeja de salida.</translation>
    </message>
    <message>
      <source>This film lies on another desktop. Publish it where it was filmed.</source>
      <translation>Este vídeo está en otro equipo. Publíquelo donde se grabó.</translation>
    </message>
    <message>
      <source>This film was made for another client. Open the studio for that client.</source>
      <translation>Este vídeo se grabó para otro cliente. Abra el estudio para ese cliente.</translation>
    </message>
    <message>
      <source>This gesture does not wait for an exception any more.</source>
      <translation>Esta atención ya no espera una excepción.</translation>
    </message>
    <message>
      <source>This gesture is already {0}; it cannot become {1}.</source>
      <translation>Esta atención ya está en «{0}»; no puede pasar a «{1}».</translation>
    </message>
    <message>
      <source>This gesture is no longer there.</source>
      <translation>Esta atención ya no existe.</translation>
    </message>
    <message>
      <source>This gesture is paid in {0}.</source>
      <translation>Este gesto se paga en {0}.</translation>
    </message>
    <message>
      <source>This gesture was called off, or ordered by hand, meanwhile. Discard this order.</source>
      <translation>Entretanto esta atención se canceló o se encargó a mano. Descarte este encargo.</translation>
    </message>
    <message>
      <source>This has been decided already.</source>
      <translation>Esto ya se decidió.</translation>
    </message>
    <message>
      <source>This has left the outbox already.</source>
      <translation>Esto ya salió de la bandeja de salida.</translation>
    </message>
    <message>
      <source>This has up to {0} characters.</source>
      <translation>Aquí caben {0} caracteres como máximo.</translation>
    </message>
    <message>
      <source>This is above your limit of {0} {1}. Ask a manager to approve it.</source>
      <translation>Esto supera su límite de {0} {1}. Pida a un responsable que lo apruebe.</translation>
    </message>
    <message>
      <source>This is no folder's name.</source>
      <translation>Esto no es el nombre de una carpeta.</translation>
    </message>
    <message>
      <source>This is your own commission: another manager must approve it.</source>
      <translation>Es su propia comisión: debe aprobarla otro responsable.</translation>
    </message>
    <message>
      <source>This is your own commission: another manager must decide on it.</source>
      <translation>Es su propia comisión: debe decidir sobre ella otro responsable.</translation>
    </message>
    <message>
      <source>This is {0} characters too long. Nothing was cut.</source>
      <translation>Sobran {0} caracteres. No se ha cortado nada.</translation>
    </message>
    <message>
      <source>This line is no longer there.</source>
      <translation>Esta línea ya no existe.</translation>
    </message>
    <message>
      <source>This line is {0} and cannot be approved.</source>
      <translation>Esta línea está en «{0}» y no puede aprobarse.</translation>
    </message>
    <message>
      <source>This line is {0} and cannot be refused.</source>
      <translation>Esta línea está en «{0}» y no puede rechazarse.</translation>
    </message>
    <message>
      <source>This message cannot be written. Write it anew.</source>
      <translation>Este mensaje no se puede componer. Escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>This note has left the house, or was cancelled.</source>
      <translation>Esta nota ya salió de la casa o se canceló.</translation>
    </message>
    <message>
      <source>This note is no longer there.</source>
      <translation>Esta nota ya no existe.</translation>
    </message>
    <message>
      <source>This number names no country, so Aircall cannot dial it. Write it with its prefix, such as +33.</source>
      <translation>Este número no indica el país, así que Aircall no puede marcarlo. Escríbalo con su prefijo, como +33.</translation>
    </message>
    <message>
      <source>This order cannot be read. Discard it and order anew.</source>
      <translation>Este encargo no se puede leer. Descártelo y vuelva a encargarlo.</translation>
    </message>
    <message>
      <source>This person is no longer with the house. Choose who you are again.</source>
      <translation>Esta persona ya no está en la casa. Vuelva a elegir quién es usted.</translation>
    </message>
    <message>
      <source>This picture is too large to be kept. Choose a smaller one.</source>
      <translation>Esta imagen es demasiado grande para guardarla. Elija una más pequeña.</translation>
    </message>
    <message>
      <source>This program may not use {0}. Allow it in the system's privacy settings (on Linux: join the group video and sign in again), or go on with the test picture.</source>
      <translation>Este programa no puede usar {0}. Permítalo en los ajustes de privacidad del sistema (en Linux: únase al grupo video y vuelva a iniciar sesión) o siga con la imagen de prueba.</translation>
    </message>
    <message>
      <source>This promise is closed already.</source>
      <translation>Esta promesa ya está cerrada.</translation>
    </message>
    <message>
      <source>This promise is no longer there.</source>
      <translation>Esta promesa ya no existe.</translation>
    </message>
    <message>
      <source>This refund is not in the store any more.</source>
      <translation>Este reembolso ya no está en el almacén.</translation>
    </message>
    <message>
      <source>This return is not in the store any more. Discard the refund.</source>
      <translation>Esta devolución ya no está en el almacén. Descarte el reembolso.</translation>
    </message>
    <message>
      <source>This shop takes no refunds from here. Pay it back in the shop: the next update finds it there.</source>
      <translation>Esta tienda no admite reembolsos desde aquí. Devuélvalo en la tienda: la próxima actualización lo encuentra allí.</translation>
    </message>
    <message>
      <source>This store was written by a newer Concierge. Nothing was changed. Update Concierge on this desktop to open it.</source>
      <translation>Este almacén lo escribió una versión más reciente de Concierge. No se ha cambiado nada. Actualice Concierge en este equipo para abrirlo.</translation>
    </message>
    <message>
      <source>This {0} does not open the store, or the first page of the file is damaged. Nothing was changed. Enter the right {1}, or restore a backup.</source>
      <translation>Lo introducido ({0}) no abre el almacén, o la primera página del archivo está dañada. No se ha cambiado nada. Introduzca lo correcto ({1}) o restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Unlock or install a keyring, or start Concierge with --passphrase-fd.</source>
      <translation>Desbloquee o instale un llavero, o inicie Concierge con --passphrase-fd.</translation>
    </message>
    <message>
      <source>What each person may spend on gestures in a month, in whole units of the house currency.</source>
      <translation>Lo que cada persona puede gastar en atenciones al mes, en unidades enteras de la moneda de la casa.</translation>
    </message>
    <message>
      <source>What is put there is seen at the address of the films.</source>
      <translation>Lo que se pone allí se ve en la dirección de los vídeos.</translation>
    </message>
    <message>
      <source>What it waited for was discarded.</source>
      <translation>Lo que esperaba se descartó.</translation>
    </message>
    <message>
      <source>What the option folder names is a file. Name the folder that it lies in.</source>
      <translation>Lo que indica la opción folder es un archivo. Indique la carpeta en la que está.</translation>
    </message>
    <message>
      <source>What was put there came back as something else.</source>
      <translation>Lo que se puso allí volvió siendo otra cosa.</translation>
    </message>
    <message>
      <source>What was put there is not seen at the address of the films.</source>
      <translation>Lo que se puso allí no se ve en la dirección de los vídeos.</translation>
    </message>
    <message>
      <source>What was watched of {0} is not at its address. Correct the account's option watched.</source>
      <translation>Lo que se ha visto de {0} no está en su dirección. Corrija la opción watched de la cuenta.</translation>
    </message>
    <message>
      <source>Where it is told what was watched of {0} nobody answers, or hung up. It is read later.</source>
      <translation>Donde se lee lo que se ha visto de {0} nadie responde, o se cortó la conexión. Se leerá más tarde.</translation>
    </message>
    <message>
      <source>Where it is told what was watched of {0} there is trouble at the moment. It is read later.</source>
      <translation>Donde se lee lo que se ha visto de {0} hay problemas en este momento. Se leerá más tarde.</translation>
    </message>
    <message>
      <source>Write a word to the seller: a refusal needs its reason.</source>
      <translation>Escriba un mensaje al vendedor: un rechazo necesita su motivo.</translation>
    </message>
    <message>
      <source>Write down what the client asked or needs.</source>
      <translation>Anote qué preguntó o qué necesita.</translation>
    </message>
    <message>
      <source>Write the card's words, then keep them.</source>
      <translation>Escriba el texto de la tarjeta y después guárdelo.</translation>
    </message>
    <message>
      <source>Write the store's address as s3://, gs:// or az://, then the bucket, then a folder in it, such as s3://films/house.</source>
      <translation>Escriba la dirección del almacenamiento así: s3://, gs:// o az://, después el bucket y después una carpeta en él, como s3://films/house.</translation>
    </message>
    <message>
      <source>Write what you want to say, then save it.</source>
      <translation>Escriba lo que quiere decir y después guárdelo.</translation>
    </message>
    <message>
      <source>Write who is which Aircall user as: Ana Ribeiro=456, Paul Morel=457.</source>
      <translation>Escriba quién es cada usuario de Aircall así: Ana Ribeiro=456, Paul Morel=457.</translation>
    </message>
    <message>
      <source>You asked for this yourself: another manager must decide.</source>
      <translation>Lo ha pedido usted: debe decidir otro responsable.</translation>
    </message>
    <message>
      <source>You have {0} scripts already. Delete one you no longer use.</source>
      <translation>Ya tiene {0} guiones. Elimine uno que ya no use.</translation>
    </message>
    <message>
      <source>You have {0} texts already. Delete one you no longer use.</source>
      <translation>Ya tiene {0} textos. Elimine uno que ya no use.</translation>
    </message>
    <message>
      <source>You planned this yourself: another manager must approve it.</source>
      <translation>La ha planificado usted: debe aprobarla otro responsable.</translation>
    </message>
    <message>
      <source>Your Aircall telephone cannot dial now. Open Aircall, or end the call that goes on there, then dial again.</source>
      <translation>Su teléfono de Aircall no puede marcar ahora. Abra Aircall, o termine la llamada en curso, y vuelva a marcar.</translation>
    </message>
    <message>
      <source>{0} Discard it.</source>
      <translation>{0} Descártelo.</translation>
    </message>
    <message>
      <source>{0} Discard this message.</source>
      <translation>{0} Descarte este mensaje.</translation>
    </message>
    <message>
      <source>{0} Discard this order.</source>
      <translation>{0} Descarte este encargo.</translation>
    </message>
    <message>
      <source>{0} Nothing was ordered.</source>
      <translation>{0} No se ha encargado nada.</translation>
    </message>
    <message>
      <source>{0} accepts the password but hands out no token. Allow bearer tokens in the server's settings (authOptions.tokenMethod), or use an API key.</source>
      <translation>{0} acepta la contraseña pero no entrega ningún token. Permita los tokens bearer en los ajustes del servidor (authOptions.tokenMethod), o use una clave de API.</translation>
    </message>
    <message>
      <source>{0} asks to try this message again later. If that lasts, send it another way.</source>
      <translation>{0} pide que se intente este mensaje más tarde. Si esto dura, envíelo por otra vía.</translation>
    </message>
    <message>
      <source>{0} asks us to slow down. Try again later.</source>
      <translation>{0} nos pide ir más despacio. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
      <source>{0} asks {1} for this, and it may cost {2}. {3} Plan it anew with what it costs, or order it by hand.</source>
      <translation>{0} cobra {1} por esto, y puede costar {2}. {3} Planéelo de nuevo con lo que cuesta, o encárguelo a mano.</translation>
    </message>
    <message>
      <source>{0} cannot be reached, hung up, or takes nothing at the moment.</source>
      <translation>{0} no está accesible, cortó la conexión o no acepta nada en este momento.</translation>
    </message>
    <message>
      <source>{0} cannot be reached, or hung up. The film is sent later.</source>
      <translation>{0} no responde o ha cortado la conexión. El vídeo se enviará más tarde.</translation>
    </message>
    <message>
      <source>{0} cannot be reached, or hung up. The message is sent later.</source>
      <translation>{0} no responde o ha cortado la conexión. El mensaje se enviará más tarde.</translation>
    </message>
    <message>
      <source>{0} cannot be read now. Close it where it is open, and see that the drive answers; then update again.</source>
      <translation>{0} no se puede leer ahora. Ciérrelo donde esté abierto y compruebe que la unidad responde; después actualice de nuevo.</translation>
    </message>
    <message>
      <source>{0} cannot be told this from here. Do it in HubSpot itself.</source>
      <translation>Esto no se puede comunicar a {0} desde aquí. Hágalo en el propio HubSpot.</translation>
    </message>
    <message>
      <source>{0} cannot be told this from here. Do it in the shop itself.</source>
      <translation>Esto no se puede comunicar a {0} desde aquí. Hágalo en la propia tienda.</translation>
    </message>
    <message>
      <source>{0} cannot take it at the moment. It is sent later.</source>
      <translation>{0} no puede recibirlo en este momento. Se enviará más tarde.</translation>
    </message>
    <message>
      <source>{0} could not be written. Close it if it is open elsewhere, or choose another folder.</source>
      <translation>No se ha podido escribir {0}. Ciérrelo si está abierto en otro lugar o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{0} did not keep the film as it was sent, twice, so nobody was given its address. Send it again; if it happens again, test the account.</source>
      <translation>{0} no conservó el vídeo tal como se envió, dos veces, así que no se dio su dirección a nadie. Reenvíelo; si se repite, pruebe la cuenta.</translation>
    </message>
    <message>
      <source>{0} did not keep this note in the basket. Nothing was ordered.</source>
      <translation>{0} no conservó esta nota en la cesta. No se ha encargado nada.</translation>
    </message>
    <message>
      <source>{0} did not send the basket. {1} Look there how it is paid, then send this again.</source>
      <translation>{0} no envió la cesta. {1} Mire allí cómo se paga y después envíe esto de nuevo.</translation>
    </message>
    <message>
      <source>{0} does not allow this. Check what the app may see.</source>
      <translation>{0} no lo permite. Compruebe qué puede ver la aplicación.</translation>
    </message>
    <message>
      <source>{0} does not allow this: the administrator's role lacks a permission. Grant it in the shop's settings under Roles, then try again.</source>
      <translation>{0} no lo permite: al rol del administrador le falta un permiso. Concédalo en los ajustes de la tienda, en Roles, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} does not allow this: the app lacks the permission{1}. Grant it in the shop's settings under Apps, then update again.</source>
      <translation>{0} no lo permite: a la aplicación le falta el permiso{1}. Concédalo en los ajustes de la tienda, en Aplicaciones, y actualice de nuevo.</translation>
    </message>
    <message>
      <source>{0} does not allow this: the private app lacks a scope{1}. Grant it in HubSpot's settings under Integrations, Private apps, then try again.</source>
      <translation>{0} no lo permite: a la aplicación privada le falta un alcance{1}. Concédalo en los ajustes de HubSpot, en Integraciones, Aplicaciones privadas, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} does not answer as it should.</source>
      <translation>{0} no responde como debería.</translation>
    </message>
    <message>
      <source>{0} does not answer. Check that it is plugged in and that no other program uses it, or go on with the test picture.</source>
      <translation>{0} no responde. Compruebe que está conectada y que ningún otro programa la usa, o siga con la imagen de prueba.</translation>
    </message>
    <message>
      <source>{0} does not know a part of what was asked. It must be Vendure 3; if its custom fields were changed just now, try again.</source>
      <translation>{0} no conoce una parte de lo que se preguntó. Debe ser Vendure 3; si sus campos personalizados acaban de cambiar, inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} does not know a property that was named for this account. Test the account: it says which one.</source>
      <translation>{0} no conoce una propiedad indicada para esta cuenta. Pruebe la cuenta: dice cuál.</translation>
    </message>
    <message>
      <source>{0} does not know this address. Check the shop's name and version.</source>
      <translation>{0} no conoce esta dirección. Compruebe el nombre y la versión de la tienda.</translation>
    </message>
    <message>
      <source>{0} does not know this channel. Check the option channel: it is the channel's token, not its name.</source>
      <translation>{0} no conoce este canal. Compruebe la opción channel: es el token del canal, no su nombre.</translation>
    </message>
    <message>
      <source>{0} does not let us see its {1}: the app lacks the permission "{2}". Grant it in the shop's settings under Apps.</source>
      <translation>{0} no nos deja ver sus datos ({1}): a la aplicación le falta el permiso "{2}". Concédalo en los ajustes de la tienda, en Apps.</translation>
    </message>
    <message>
      <source>{0} does not let us see its {1}: the role lacks the permission "{2}". Grant it in the shop under Roles.</source>
      <translation>{0} no nos deja ver {1}: al rol le falta el permiso «{2}». Concédalo en la tienda, en Roles.</translation>
    </message>
    <message>
      <source>{0} does not let you send from this address. Correct the account's option from.</source>
      <translation>{0} no permite enviar desde esta dirección. Corrija la opción from de la cuenta.</translation>
    </message>
    <message>
      <source>{0} does not offer one of these values. Add it to the choices of the property there, then send it again.</source>
      <translation>{0} no ofrece uno de estos valores. Añádalo a las opciones de la propiedad allí, y reenvíelo.</translation>
    </message>
    <message>
      <source>{0} does not speak encryption here. Correct the account's options port and security.</source>
      <translation>{0} no cifra la conexión aquí. Corrija las opciones port y security de la cuenta.</translation>
    </message>
    <message>
      <source>{0} does not talk to this computer. Ask its provider.</source>
      <translation>{0} no acepta hablar con este equipo. Consulte a su proveedor.</translation>
    </message>
    <message>
      <source>{0} finds even a single record too costly to send. Ask the shop's developer to look at its limits.</source>
      <translation>Incluso un solo registro resulta demasiado costoso de enviar para {0}. Pida al desarrollador de la tienda que revise sus límites.</translation>
    </message>
    <message>
      <source>{0} gave no token. Check the app's id (option client_id), and give the account its secret anew with the command concierge accounts secret NAME --secret-fd N.</source>
      <translation>{0} no ha entregado ningún token. Compruebe el id de la aplicación (opción client_id) y vuelva a dar el secreto a la cuenta con el comando concierge accounts secret NAME --secret-fd N.</translation>
    </message>
    <message>
      <source>{0} had no 29 February. Correct the year, or leave it out.</source>
      <translation>{0} no tuvo 29 de febrero. Corrija el año o déjelo vacío.</translation>
    </message>
    <message>
      <source>{0} had trouble with this.</source>
      <translation>{0} tuvo problemas con esto.</translation>
    </message>
    <message>
      <source>{0} has no card with this number.</source>
      <translation>{0} no tiene ninguna tarjeta con este número.</translation>
    </message>
    <message>
      <source>{0} has no handwriting of this name.</source>
      <translation>{0} no tiene ninguna letra con este nombre.</translation>
    </message>
    <message>
      <source>{0} has no product for this, or it has no address. Name one with the account's options, or order it by hand.</source>
      <translation>{0} no tiene producto para esto, o falta la dirección. Indíquelo en las opciones de la cuenta, o encárguelo a mano.</translation>
    </message>
    <message>
      <source>{0} has no property for this. Name it with the option field.{1}, then send it again.</source>
      <translation>{0} no tiene ninguna propiedad para esto. Indíquela con la opción field.{1}, y reenvíelo.</translation>
    </message>
    <message>
      <source>{0} has no settled payment for this order, so nothing to refund.</source>
      <translation>{0} no tiene ningún pago liquidado para este pedido, así que no hay nada que reembolsar.</translation>
    </message>
    <message>
      <source>{0} has trouble at the moment. The film is sent later.</source>
      <translation>{0} tiene problemas en este momento. El vídeo se enviará más tarde.</translation>
    </message>
    <message>
      <source>{0} has trouble at the moment. Try again in a while.</source>
      <translation>{0} tiene problemas en este momento. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>{0} holds this already.</source>
      <translation>{0} ya lo tiene.</translation>
    </message>
    <message>
      <source>{0} hung up before it said whether it has the message. Look into the mailbox's sent messages, or ask the client, before it is sent again.</source>
      <translation>{0} cortó la conexión sin decir si tiene el mensaje. Mire los mensajes enviados del buzón o pregunte al cliente antes de reenviarlo.</translation>
    </message>
    <message>
      <source>{0} is a folder. Name the store's file in it.</source>
      <translation>{0} es una carpeta. Indique el archivo del almacén dentro de ella.</translation>
    </message>
    <message>
      <source>{0} is a spreadsheet and is not read. Save it as CSV into the folder.</source>
      <translation>{0} es una hoja de cálculo y no se lee. Guárdela como CSV en la carpeta.</translation>
    </message>
    <message>
      <source>{0} is a whole number from {1} to {2}.</source>
      <translation>{0} es un número entero de {1} a {2}.</translation>
    </message>
    <message>
      <source>{0} is being updated on another desktop, or in another window. Wait until it is done.</source>
      <translation>{0} se está actualizando en otro equipo, o en otra ventana. Espere a que termine.</translation>
    </message>
    <message>
      <source>{0} is busy and put us off several times. Everything read so far is kept; try again in a while.</source>
      <translation>{0} tiene mucha carga y ha aplazado varias veces la respuesta. Todo lo leído hasta ahora se conserva; inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>{0} is busy with this client. It waits a while.</source>
      <translation>{0} está ocupado con este cliente. Espera un poco.</translation>
    </message>
    <message>
      <source>{0} is no file. Name the file to write, with its folder.</source>
      <translation>{0} no es un archivo. Indique el archivo que se va a escribir, con su carpeta.</translation>
    </message>
    <message>
      <source>{0} is not paid in {1}. Name in Settings what one unit of its currency costs here at most, or order it by hand.</source>
      <translation>{0} no se paga en {1}. Indique en Ajustes cuánto cuesta aquí como máximo una unidad de su moneda, o encárguelo a mano.</translation>
    </message>
    <message>
      <source>{0} is not told this. Allow it in Settings, or discard it.</source>
      <translation>A {0} no se le comunica esto. Permítalo en los ajustes o descártelo.</translation>
    </message>
    <message>
      <source>{0} is paid in {1}, and this was planned in {2}. Name the option rate of its account, or order it by hand.</source>
      <translation>{0} se paga en {1}, y esto se planeó en {2}. Indique la opción rate de su cuenta, o encárguelo a mano.</translation>
    </message>
    <message>
      <source>{0} is paused. Resume it first, with: concierge accounts resume NAME. Nothing was asked.</source>
      <translation>{0} está en pausa. Reanúdela primero, con: concierge accounts resume NAME. No se ha preguntado nada.</translation>
    </message>
    <message>
      <source>{0} is still being written. Nothing was changed; it is looked at again with the next update.</source>
      <translation>{0} aún se está escribiendo. No se ha cambiado nada; se vuelve a mirar con la próxima actualización.</translation>
    </message>
    <message>
      <source>{0} looks like {1}, but no column is understood as {2}. Which header is it?</source>
      <translation>{0} parece {1}, pero ninguna columna se entiende como {2}. ¿Qué encabezado es?</translation>
    </message>
    <message>
      <source>{0} may be making it already. Look there, then decide about the order in the outbox.</source>
      <translation>Puede que {0} ya lo esté haciendo. Mire allí y decida después sobre el encargo en la bandeja de salida.</translation>
    </message>
    <message>
      <source>{0} names a next page that cannot be asked for. Try again; if it happens again, tell its support.</source>
      <translation>{0} nombra una página siguiente que no se puede pedir. Inténtelo de nuevo; si se repite, avise a su soporte.</translation>
    </message>
    <message>
      <source>{0} no longer knows this client. Discard what waits.</source>
      <translation>{0} ya no conoce a este cliente. Descarte lo que espera.</translation>
    </message>
    <message>
      <source>{0} no longer knows this client: the record was deleted there.</source>
      <translation>{0} ya no conoce a este cliente: su ficha se eliminó allí.</translation>
    </message>
    <message>
      <source>{0} no longer knows this order. Discard the refund.</source>
      <translation>{0} ya no conoce este pedido. Descarte el reembolso.</translation>
    </message>
    <message>
      <source>{0} no longer knows what this is about: it was deleted there.</source>
      <translation>{0} ya no conoce aquello de lo que se trata: se eliminó allí.</translation>
    </message>
    <message>
      <source>{0} offers no encryption, or no sign-in. Correct the account's options port and security.</source>
      <translation>{0} no ofrece cifrado o no ofrece inicio de sesión. Corrija las opciones port y security de la cuenta.</translation>
    </message>
    <message>
      <source>{0} planned this note and chooses its words.</source>
      <translation>{0} planificó esta nota y elige su texto.</translation>
    </message>
    <message>
      <source>{0} refused the film. Test the account, then send it again.</source>
      <translation>{0} rechazó el vídeo. Pruebe la cuenta y reenvíelo.</translation>
    </message>
    <message>
      <source>{0} refused the message. Send it another way.</source>
      <translation>{0} rechazó el mensaje. Envíelo por otra vía.</translation>
    </message>
    <message>
      <source>{0} refused the question. Check the account's settings and the server's version.</source>
      <translation>{0} rechazó la pregunta. Compruebe los ajustes de la cuenta y la versión del servidor.</translation>
    </message>
    <message>
      <source>{0} refused the question. If its version was changed, set it back to 2026-04.</source>
      <translation>{0} ha rechazado la consulta. Si se cambió su versión, vuelva a poner 2026-04.</translation>
    </message>
    <message>
      <source>{0} refused the request. Check the account's settings.</source>
      <translation>{0} ha rechazado la petición. Compruebe los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>{0} refused the request. Test the account; if all is well there, look at the client in HubSpot.</source>
      <translation>{0} rechazó la petición. Pruebe la cuenta; si todo va bien, mire al cliente en HubSpot.</translation>
    </message>
    <message>
      <source>{0} refused the sign-in. Check the administrator's name (option user); the command concierge accounts secret NAME --secret-fd N gives the account a new password.</source>
      <translation>{0} rechazó el inicio de sesión. Compruebe el nombre del administrador (opción user); el comando concierge accounts secret NAME --secret-fd N da a la cuenta una contraseña nueva.</translation>
    </message>
    <message>
      <source>{0} refused the sign-in. The command concierge accounts secret NAME --secret-fd N gives the account a new secret.</source>
      <translation>{0} ha rechazado el inicio de sesión. El comando concierge accounts secret NAME --secret-fd N da un secreto nuevo a la cuenta.</translation>
    </message>
    <message>
      <source>{0} refused the tags. Look at the client in the shop.</source>
      <translation>{0} rechazó las etiquetas. Mire al cliente en la tienda.</translation>
    </message>
    <message>
      <source>{0} refused this note. {1} Look at its words and the client's address, then send it again or order it by hand.</source>
      <translation>{0} rechazó esta nota. {1} Revise sus palabras y la dirección del cliente; después envíela de nuevo o encárguela a mano.</translation>
    </message>
    <message>
      <source>{0} refused this order. Look at the client's address and the account's products, then send it again or order it by hand.</source>
      <translation>{0} rechazó este encargo. Revise la dirección del cliente y los productos de la cuenta; después envíelo de nuevo o encárguelo a mano.</translation>
    </message>
    <message>
      <source>{0} refused what was to be written ({1}). Look at it there, then send it again or discard it.</source>
      <translation>{0} rechazó lo que se iba a escribir ({1}). Mírelo allí, y reenvíelo o descártelo.</translation>
    </message>
    <message>
      <source>{0} rows were left out; the first {1} are told.</source>
      <translation>Se omitieron {0} filas; se indican las primeras {1}.</translation>
    </message>
    <message>
      <source>{0} says that the client's address takes no mail at the moment. If that lasts, ask for another one, or call.</source>
      <translation>{0} indica que la dirección del cliente no recibe correo en este momento. Si esto dura, pídale otra o llámele.</translation>
    </message>
    <message>
      <source>{0} says that the client's address takes no mail. Ask for another one, or call.</source>
      <translation>{0} indica que la dirección del cliente no recibe correo. Pídale otra o llámele.</translation>
    </message>
    <message>
      <source>{0} says that this computer's clock is wrong. Set it right.</source>
      <translation>{0} indica que el reloj de este equipo no está en hora. Póngalo en hora.</translation>
    </message>
    <message>
      <source>{0} sends gifts and flowers and nothing else. Discard it.</source>
      <translation>{0} envía regalos y flores y nada más. Descártelo.</translation>
    </message>
    <message>
      <source>{0} sends us to another address. Check the shop's address.</source>
      <translation>{0} nos remite a otra dirección. Compruebe la dirección de la tienda.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read.</source>
      <translation>{0} envió una respuesta que no se puede leer.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Nothing was ordered.</source>
      <translation>{0} envió una respuesta que no se puede leer. No se ha encargado nada.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Try again; if it happens again, HubSpot has changed something.</source>
      <translation>{0} envió una respuesta ilegible. Inténtelo de nuevo; si se repite, HubSpot ha cambiado algo.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Try again; if it happens again, check the server's version: it must be 3.</source>
      <translation>{0} envió una respuesta ilegible. Inténtelo de nuevo; si se repite, compruebe la versión del servidor: debe ser la 3.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Try again; if it happens again, check the version in the account's settings.</source>
      <translation>{0} ha enviado una respuesta que no se puede leer. Inténtelo de nuevo; si se repite, compruebe la versión en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read: the note may have been ordered.</source>
      <translation>{0} envió una respuesta que no se puede leer: puede que la nota se haya encargado.</translation>
    </message>
    <message>
      <source>{0} sent an answer that is too large to be read. Try again; if it happens again, tell its support.</source>
      <translation>{0} envió una respuesta demasiado grande para leerla. Inténtelo de nuevo; si se repite, avise a su soporte.</translation>
    </message>
    <message>
      <source>{0} sent an answer without content.</source>
      <translation>{0} ha enviado una respuesta sin contenido.</translation>
    </message>
    <message>
      <source>{0} sent the same page twice, so the update was stopped before it could run in circles. Try again; if it happens again, tell HubSpot's support.</source>
      <translation>{0} envió la misma página dos veces, así que la actualización se detuvo antes de dar vueltas. Inténtelo de nuevo; si se repite, avise al soporte de HubSpot.</translation>
    </message>
    <message>
      <source>{0} serves nobody while its bill is not paid. Look after it there.</source>
      <translation>{0} no atiende a nadie mientras su factura no esté pagada. Ocúpese de ello allí.</translation>
    </message>
    <message>
      <source>{0} took this payment in {1}, not in {2}. Discard the refund and plan it anew.</source>
      <translation>{0} cobró este pago en {1}, no en {2}. Descarte el reembolso y planéelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} was not waited for when this was stopped: it may have arrived.</source>
      <translation>No se esperó a {0} cuando se detuvo: puede haber llegado.</translation>
    </message>
    <message>
      <source>{0} was paused meanwhile. It goes on when resumed.</source>
      <translation>{0} se puso en pausa entretanto. Sigue cuando se reanude.</translation>
    </message>
    <message>
      <source>{0} was removed meanwhile. Nothing more is done there.</source>
      <translation>{0} se eliminó entretanto. Ya no se hace nada más allí.</translation>
    </message>
    <message>
      <source>{0} writes notes and nothing else. Discard it.</source>
      <translation>{0} escribe notas y nada más. Descártelo.</translation>
    </message>
    <message>
      <source>{0} {1}. Try again later.</source>
      <translation>{0}: {1}. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
      <source>{0} {1}. Try again; if it happens again, test the account.</source>
      <translation>{0}: {1}. Inténtelo de nuevo; si se repite, pruebe la cuenta.</translation>
    </message>
    <message>
      <source>{0}, schema {1}, {2}, whole.</source>
      <translation>{0}, esquema {1}, {2}, íntegro.</translation>
    </message>
    <message>
      <source>{0}. Write it like {1}, without a mark for thousands.</source>
      <translation>{0}. Escríbalo así: {1}, sin separador de miles.</translation>
    </message>
    <message>
      <source>{0}: a picture comes.</source>
      <translation>{0}: llega imagen.</translation>
    </message>
    <message>
      <source>{0}: found, but no picture comes.</source>
      <translation>{0}: encontrada, pero no llega imagen.</translation>
    </message>
    <message>
      <source>{0}: not understood and left empty: {1} of {2}.</source>
      <translation>{0}: no se entendió y quedó vacío: {1} de {2}.</translation>
    </message>
  </context>
</TS>
