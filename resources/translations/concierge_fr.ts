<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>concierge</name>
    <message>
      <source> {their} time: {words}</source>
      <translation> heure locale : {words}</translation>
    </message>
    <message>
      <source>, about {minutes} min left</source>
      <translation>, encore {minutes} min environ</translation>
    </message>
    <message>
      <source>, less than a minute left</source>
      <translation>, encore moins d'une minute</translation>
    </message>
    <message>
      <source>1 March</source>
      <translation>1er mars</translation>
    </message>
    <message>
      <source>1 action</source>
      <translation>1 action</translation>
    </message>
    <message>
      <source>1 client</source>
      <translation>1 client</translation>
    </message>
    <message>
      <source>1 commission line</source>
      <translation>1 ligne de commission</translation>
    </message>
    <message>
      <source>1 consultation</source>
      <translation>1 conseil</translation>
    </message>
    <message>
      <source>1 contact</source>
      <translation>1 contact</translation>
    </message>
    <message>
      <source>1 day late</source>
      <translation>1 jour de retard</translation>
    </message>
    <message>
      <source>1 fact was changed here and in the shop</source>
      <translation>1 donnée a été modifiée ici et dans la boutique en ligne</translation>
    </message>
    <message>
      <source>1 film</source>
      <translation>1 vidéo</translation>
    </message>
    <message>
      <source>1 film, {size} on this disk</source>
      <translation>1 vidéo, {size} sur ce disque</translation>
    </message>
    <message>
      <source>1 gesture</source>
      <translation>1 attention</translation>
    </message>
    <message>
      <source>1 gesture, {money}</source>
      <translation>1 attention, {money}</translation>
    </message>
    <message>
      <source>1 hour</source>
      <translation>1 heure</translation>
    </message>
    <message>
      <source>1 line too many for this card</source>
      <translation>1 ligne de trop pour cette carte</translation>
    </message>
    <message>
      <source>1 needs you</source>
      <translation>1 attend votre décision</translation>
    </message>
    <message>
      <source>1 order</source>
      <translation>1 commande</translation>
    </message>
    <message>
      <source>1 parcel late</source>
      <translation>1 colis en retard</translation>
    </message>
    <message>
      <source>1 piece proposed</source>
      <translation>1 pièce proposée</translation>
    </message>
    <message>
      <source>1 record could not be read and was left out; everything else is in the book</source>
      <translation>1 fiche illisible a été laissée de côté ; tout le reste est dans le carnet</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 ligne</translation>
    </message>
    <message>
      <source>1 row is left out</source>
      <translation>1 ligne est écartée</translation>
    </message>
    <message>
      <source>1 sheet is on its way to the printer</source>
      <translation>1 feuille part vers l'imprimante</translation>
    </message>
    <message>
      <source>1 sheet, true size</source>
      <translation>1 feuille, taille réelle</translation>
    </message>
    <message>
      <source>24 months</source>
      <translation>24 mois</translation>
    </message>
    <message>
      <source>28 February</source>
      <translation>28 février</translation>
    </message>
    <message>
      <source>5 × 7 in, {wide} × {high} mm</source>
      <translation>5 × 7 pouces, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>7 × 5 in, {wide} × {high} mm</source>
      <translation>7 × 5 pouces, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>A call from this client</source>
      <translation>Un appel de ce client</translation>
    </message>
    <message>
      <source>A card must be written {day} to arrive in time. Nothing is planned yet.</source>
      <translation>Une carte doit être écrite {day} pour arriver à temps. Rien n'est encore prévu.</translation>
    </message>
    <message>
      <source>A client of this tier is spoken to at least every {days} days. A call, a video or a message counts.</source>
      <translation>On parle à un client de ce rang au moins tous les {days} jours. Un appel, une vidéo ou un message compte.</translation>
    </message>
    <message>
      <source>A day of {name}</source>
      <translation>Un jour de {name}</translation>
    </message>
    <message>
      <source>A film</source>
      <translation>Une vidéo</translation>
    </message>
    <message>
      <source>A film for {name} is still here</source>
      <translation>Une vidéo pour {name} est encore là</translation>
    </message>
    <message>
      <source>A film from before is still here</source>
      <translation>Une vidéo précédente est encore là</translation>
    </message>
    <message>
      <source>A film from before, not kept yet</source>
      <translation>Une vidéo précédente, pas encore gardée</translation>
    </message>
    <message>
      <source>A film is taken off its page</source>
      <translation>Retrait d'une vidéo de sa page</translation>
    </message>
    <message>
      <source>A film that nobody kept yet waits in the studio.</source>
      <translation>Un film que personne n'a encore gardé attend au studio.</translation>
    </message>
    <message>
      <source>A gesture is planned</source>
      <translation>Une attention est prévue</translation>
    </message>
    <message>
      <source>A look has up to {count} pieces: take one away.</source>
      <translation>Une silhouette compte {count} pièces au plus : retirez-en une.</translation>
    </message>
    <message>
      <source>A manager says yes to the words and the cost first. Then it can be printed.</source>
      <translation>Un responsable approuve d'abord le texte et le coût. La carte peut ensuite être imprimée.</translation>
    </message>
    <message>
      <source>A message about this order waits in the outbox already.</source>
      <translation>Un message sur cette commande attend déjà dans la boîte d'envoi.</translation>
    </message>
    <message>
      <source>A name of its own, if it has one</source>
      <translation>Un nom à lui, s'il en a un</translation>
    </message>
    <message>
      <source>A new house</source>
      <translation>Une nouvelle maison</translation>
    </message>
    <message>
      <source>A person decides</source>
      <translation>Une personne décide</translation>
    </message>
    <message>
      <source>A return is taken back as it was made</source>
      <translation>Un retour est repris tel qu'il a été fait</translation>
    </message>
    <message>
      <source>A sale that follows a consultation, a video, a call or a chat writes its line here by itself.</source>
      <translation>Une vente qui suit un conseil, une vidéo, un appel ou un chat inscrit ici sa ligne d'elle-même.</translation>
    </message>
    <message>
      <source>A scented candle</source>
      <translation>Une bougie parfumée</translation>
    </message>
    <message>
      <source>A sync is running; try again when it is done</source>
      <translation>Une synchronisation est en cours ; réessayez quand elle sera terminée</translation>
    </message>
    <message>
      <source>A word about an order</source>
      <translation>Un mot au sujet d'une commande</translation>
    </message>
    <message>
      <source>A6 lying, {wide} × {high} mm</source>
      <translation>A6 à l'italienne, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>A6 upright, {wide} × {high} mm</source>
      <translation>A6 à la française, {wide} × {high} mm</translation>
    </message>
    <message>
      <source>API ID</source>
      <translation>ID d’API</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Clé d'API</translation>
    </message>
    <message>
      <source>API token</source>
      <translation>Jeton d’API</translation>
    </message>
    <message>
      <source>About {count} s at a calm pace</source>
      <translation>Environ {count} s à un rythme posé</translation>
    </message>
    <message>
      <source>About {count} s at a calm pace: {over} s too long</source>
      <translation>Environ {count} s à un rythme posé : {over} s de trop</translation>
    </message>
    <message>
      <source>Above the limit a manager decides. No refund is made twice, whoever sees it.</source>
      <translation>Au-dessus du plafond, un responsable décide. Aucun remboursement n'est fait deux fois, peu importe qui le voit.</translation>
    </message>
    <message>
      <source>Access token of the private app</source>
      <translation>Jeton d'accès de l'application privée</translation>
    </message>
    <message>
      <source>Access token, or the app's secret</source>
      <translation>Jeton d'accès, ou secret de l'application</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add a camera by its address</source>
      <translation>Ajouter une caméra par son adresse</translation>
    </message>
    <message>
      <source>Add a piece</source>
      <translation>Ajouter une pièce</translation>
    </message>
    <message>
      <source>Add one with Enter</source>
      <translation>Ajoutez-en une avec Entrée</translation>
    </message>
    <message>
      <source>Address label, 100 × 62 mm</source>
      <translation>Étiquette d'adresse, 100 × 62 mm</translation>
    </message>
    <message>
      <source>Address of a store that speaks S3, if it is not Amazon's</source>
      <translation>Adresse d'un stockage compatible S3, s'il n'est pas chez Amazon</translation>
    </message>
    <message>
      <source>Address of the camera</source>
      <translation>Adresse de la caméra</translation>
    </message>
    <message>
      <source>Address of the sender</source>
      <translation>Adresse de l'expéditeur</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Adresse du serveur</translation>
    </message>
    <message>
      <source>Address of the shop</source>
      <translation>Adresse de la boutique en ligne</translation>
    </message>
    <message>
      <source>Address of the store</source>
      <translation>Adresse du stockage</translation>
    </message>
    <message>
      <source>Address that hears of what was watched</source>
      <translation>Adresse informée de ce qui a été regardé</translation>
    </message>
    <message>
      <source>Address under which films are seen</source>
      <translation>Adresse où les vidéos sont visibles</translation>
    </message>
    <message>
      <source>Administrator's name, without an API key</source>
      <translation>Nom de l'administrateur, sans clé d'API</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>All months</source>
      <translation>Tous les mois</translation>
    </message>
    <message>
      <source>All of us at {house} are glad to know it is with you.</source>
      <translation>Chez {house}, nous sommes tous heureux de votre choix.</translation>
    </message>
    <message>
      <source>All of us at {house} wish you a happy birthday.</source>
      <translation>Chez {house}, nous vous souhaitons tous un joyeux anniversaire.</translation>
    </message>
    <message>
      <source>All sellers</source>
      <translation>Tous les vendeurs</translation>
    </message>
    <message>
      <source>All {count}</source>
      <translation>Tous {count}</translation>
    </message>
    <message>
      <source>All {count} lines</source>
      <translation>Les {count} lignes</translation>
    </message>
    <message>
      <source>Already {state}</source>
      <translation>Déjà {state}</translation>
    </message>
    <message>
      <source>Also 1 line that is approved or paid</source>
      <translation>Aussi 1 ligne approuvée ou payée</translation>
    </message>
    <message>
      <source>Also {count} lines that are approved or paid</source>
      <translation>Aussi {count} lignes approuvées ou payées</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Montant</translation>
    </message>
    <message>
      <source>An agent's limit</source>
      <translation>Plafond d'un agent</translation>
    </message>
    <message>
      <source>An apology</source>
      <translation>Des excuses</translation>
    </message>
    <message>
      <source>And {count} more at this address.</source>
      <translation>Et {count} de plus à cette adresse.</translation>
    </message>
    <message>
      <source>Anniversary</source>
      <translation>Date anniversaire</translation>
    </message>
    <message>
      <source>Another photo</source>
      <translation>Autre photo</translation>
    </message>
    <message>
      <source>Another record</source>
      <translation>Une autre fiche</translation>
    </message>
    <message>
      <source>Answer a question</source>
      <translation>Répondre à une question</translation>
    </message>
    <message>
      <source>Answer what is asked about the folder first.</source>
      <translation>Répondez d'abord aux questions sur le dossier.</translation>
    </message>
    <message>
      <source>Any gesture</source>
      <translation>Toutes les attentions</translation>
    </message>
    <message>
      <source>Any state</source>
      <translation>Tous les états</translation>
    </message>
    <message>
      <source>Any touch</source>
      <translation>Tous les contacts</translation>
    </message>
    <message>
      <source>Apology</source>
      <translation>Excuses</translation>
    </message>
    <message>
      <source>Apology for order {order}</source>
      <translation>Excuses pour la commande {order}</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <source>Approve {count}</source>
      <translation>Approuver {count}</translation>
    </message>
    <message>
      <source>Approve {count}, {money}</source>
      <translation>Approuver {count}, {money}</translation>
    </message>
    <message>
      <source>Approve {money}</source>
      <translation>Approuver {money}</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Approuvée</translation>
    </message>
    <message>
      <source>Approved for {name}</source>
      <translation>Approuvée pour {name}</translation>
    </message>
    <message>
      <source>Approved notes that leave within seven days are gathered here.</source>
      <translation>Les mots approuvés qui partent dans les sept jours sont réunis ici.</translation>
    </message>
    <message>
      <source>Approved notes that leave within seven days, late ones first</source>
      <translation>Mots approuvés qui partent dans les sept jours, les retards d'abord</translation>
    </message>
    <message>
      <source>Approved, to be ordered</source>
      <translation>Approuvées, à commander</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>arabe</translation>
    </message>
    <message>
      <source>Arrive</source>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Arrived damaged</source>
      <translation>Arrivée abîmée</translation>
    </message>
    <message>
      <source>Arrived {when}.</source>
      <translation>Arrivé {when}.</translation>
    </message>
    <message>
      <source>As above</source>
      <translation>Comme ci-dessus</translation>
    </message>
    <message>
      <source>Ask a manager for {money}</source>
      <translation>Demander {money} à un responsable</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Demandé</translation>
    </message>
    <message>
      <source>Asked for with: {why}</source>
      <translation>Demandé avec ces mots : {why}</translation>
    </message>
    <message>
      <source>Asked: {words}</source>
      <translation>Demande : {words}</translation>
    </message>
    <message>
      <source>Asking …</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <source>At most {money} is spent, once {account} has taken it</source>
      <translation>{money} au plus seront dépensés, une fois que {account} l’aura pris</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>À risque</translation>
    </message>
    <message>
      <source>At {at}, kept from {start} to {end}</source>
      <translation>À {at}, gardée de {start} à {end}</translation>
    </message>
    <message>
      <source>Attach a photo</source>
      <translation>Joindre une photo</translation>
    </message>
    <message>
      <source>Avoids</source>
      <translation>Évite</translation>
    </message>
    <message>
      <source>Avoids: {words}</source>
      <translation>Évite : {words}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>Becomes part of it</source>
      <translation>En fait désormais partie</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Begin here</source>
      <translation>Commencer ici</translation>
    </message>
    <message>
      <source>Begin the film here</source>
      <translation>Commencer la vidéo ici</translation>
    </message>
    <message>
      <source>Begin with a text</source>
      <translation>Commencer par un texte</translation>
    </message>
    <message>
      <source>Begun today it arrives on {day}. A call on the day itself is what is left.</source>
      <translation>Commencé aujourd'hui, cela arrive le {day}. Il reste un appel le jour même.</translation>
    </message>
    <message>
      <source>Being prepared</source>
      <translation>En préparation</translation>
    </message>
    <message>
      <source>Below the film</source>
      <translation>Sous la vidéo</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Anniversaire</translation>
    </message>
    <message>
      <source>Birthdays and days of their own stand here, and Today asks in time.</source>
      <translation>Anniversaires et jours particuliers figurent ici, et Aujourd'hui prévient à temps.</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Acheté</translation>
    </message>
    <message>
      <source>Bought through the link, it is yours</source>
      <translation>Achat par le lien, commission à vous</translation>
    </message>
    <message>
      <source>Boutique</source>
      <translation>Boutique</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Non tenue</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Occupé</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>CSV folder</source>
      <translation>Dossier CSV</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Call again about the scarf</source>
      <translation>Rappeler au sujet du carré</translation>
    </message>
    <message>
      <source>Call first</source>
      <translation>Appeler d'abord</translation>
    </message>
    <message>
      <source>Call with {name}</source>
      <translation>Appel avec {name}</translation>
    </message>
    <message>
      <source>Call with {name} logged</source>
      <translation>Appel avec {name} enregistré</translation>
    </message>
    <message>
      <source>Call {name}</source>
      <translation>Appeler {name}</translation>
    </message>
    <message>
      <source>Called at {time} and reached nobody</source>
      <translation>A appelé à {time} sans joindre personne</translation>
    </message>
    <message>
      <source>Called at {time}; the call stands in no history</source>
      <translation>A appelé à {time} ; l’appel n’est dans aucun historique</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Appels</translation>
    </message>
    <message>
      <source>Calls, notes, changed facts and links stand here until the shop has them.</source>
      <translation>Appels, notes, informations modifiées et liens restent ici jusqu'à ce que la boutique les ait.</translation>
    </message>
    <message>
      <source>Calls, videos, orders and gestures stand here as they happen.</source>
      <translation>Appels, vidéos, commandes et attentions s'inscrivent ici au fil du temps.</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Revenue</translation>
    </message>
    <message>
      <source>Came back worn</source>
      <translation>Revenu porté</translation>
    </message>
    <message>
      <source>Came by</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Came too late</source>
      <translation>Arrivée trop tard</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Camera at {address}</source>
      <translation>Caméra à l'adresse {address}</translation>
    </message>
    <message>
      <source>Camera picture</source>
      <translation>Image de la caméra</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>L'annuler</translation>
    </message>
    <message>
      <source>Cancel this gesture</source>
      <translation>Annuler cette attention</translation>
    </message>
    <message>
      <source>Cancel this note, or choose a call.</source>
      <translation>Annulez ce mot ou choisissez un appel.</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Sous-titres</translation>
    </message>
    <message>
      <source>Captions (*.vtt *.srt)</source>
      <translation>Sous-titres (*.vtt *.srt)</translation>
    </message>
    <message>
      <source>Card {wide} × {high} mm, {size} pt</source>
      <translation>Carte {wide} × {high} mm, {size} pt</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>Cards: {cards}, then labels in the same order: {labels}</source>
      <translation>Cartes : {cards}, puis étiquettes dans le même ordre : {labels}</translation>
    </message>
    <message>
      <source>Care and repair</source>
      <translation>Entretien et réparation</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Transporteur</translation>
    </message>
    <message>
      <source>Carrier said</source>
      <translation>Dit par le transporteur</translation>
    </message>
    <message>
      <source>Cart</source>
      <translation>Panier</translation>
    </message>
    <message>
      <source>Change between light and dark</source>
      <translation>Passer du clair au sombre</translation>
    </message>
    <message>
      <source>Change the refund rules</source>
      <translation>Changer les règles de remboursement</translation>
    </message>
    <message>
      <source>Change the rules</source>
      <translation>Changer les règles</translation>
    </message>
    <message>
      <source>Changed on both sides</source>
      <translation>Modifié des deux côtés</translation>
    </message>
    <message>
      <source>Changed: {fields}</source>
      <translation>Modifié : {fields}</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Check it</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Checking open orders</source>
      <translation>Vérification des commandes en cours</translation>
    </message>
    <message>
      <source>Checkout link</source>
      <translation>Lien de paiement</translation>
    </message>
    <message>
      <source>Checkout link, 1 piece</source>
      <translation>Lien de paiement, 1 pièce</translation>
    </message>
    <message>
      <source>Checkout link, {count} pieces</source>
      <translation>Lien de paiement, {count} pièces</translation>
    </message>
    <message>
      <source>Checkout links as draft orders</source>
      <translation>Liens de paiement en commandes provisoires</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>chinois</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>Choose a client and press V: the question stands beside the lens then.</source>
      <translation>Choisissez un client et appuyez sur V : la question se tient alors près de l’objectif.</translation>
    </message>
    <message>
      <source>Choose a client on the left: arrows move, / finds by name.</source>
      <translation>Choisissez un client à gauche : les flèches pour avancer, / pour chercher un nom.</translation>
    </message>
    <message>
      <source>Choose a gesture first</source>
      <translation>Choisissez d'abord une attention</translation>
    </message>
    <message>
      <source>Choose a gesture to see its words and its cost.</source>
      <translation>Choisissez une attention pour voir ses mots et son coût.</translation>
    </message>
    <message>
      <source>Choose a line first</source>
      <translation>Choisissez d'abord une ligne</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>Choisir une photo</translation>
    </message>
    <message>
      <source>Choose a script</source>
      <translation>Choisir un texte</translation>
    </message>
    <message>
      <source>Choose other words, or write the card by hand.</source>
      <translation>Choisissez d'autres mots ou écrivez la carte à la main.</translation>
    </message>
    <message>
      <source>Choose the captions</source>
      <translation>Choisir les sous-titres</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Choisir le dossier</translation>
    </message>
    <message>
      <source>Choose why you answer: every contact carries a reason.</source>
      <translation>Choisissez pourquoi vous répondez : chaque contact porte un motif.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <source>Clean the lens or come closer</source>
      <translation>Nettoyez l'objectif ou approchez-vous</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>Client called</source>
      <translation>Appel du client</translation>
    </message>
    <message>
      <source>Client id, for an app that has one</source>
      <translation>Identifiant client, si l'application en a un</translation>
    </message>
    <message>
      <source>Client's note</source>
      <translation>Note du client</translation>
    </message>
    <message>
      <source>Client, order, seller</source>
      <translation>Client, commande, vendeur</translation>
    </message>
    <message>
      <source>Clients</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Clients you take over in their profile stand here.</source>
      <translation>Les clients que vous prenez en charge dans leur profil figurent ici.</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close the cards</source>
      <translation>Fermer les cartes</translation>
    </message>
    <message>
      <source>Close the form</source>
      <translation>Fermer le formulaire</translation>
    </message>
    <message>
      <source>Close the form, keep the draft</source>
      <translation>Fermer le formulaire, garder le brouillon</translation>
    </message>
    <message>
      <source>Close, the draft is kept</source>
      <translation>Fermer, le brouillon est gardé</translation>
    </message>
    <message>
      <source>Comes back</source>
      <translation>Revient</translation>
    </message>
    <message>
      <source>Commission</source>
      <translation>Commission</translation>
    </message>
    <message>
      <source>Commission lines</source>
      <translation>Lignes de commission</translation>
    </message>
    <message>
      <source>Commission on its sales is approved or paid. Save it from the Desk first, then tick the box above.</source>
      <translation>Des commissions sur ses ventes sont approuvées ou payées. Enregistrez-les d'abord depuis le bureau, puis cochez la case ci-dessus.</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare the label with an address from there before it is sent.</source>
      <translation>Comparez l'étiquette avec une adresse de là-bas avant l'envoi.</translation>
    </message>
    <message>
      <source>Compare with {name}</source>
      <translation>Comparer avec {name}</translation>
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
      <translation>Connecter</translation>
    </message>
    <message>
      <source>Connect a shop</source>
      <translation>Connecter une boutique en ligne</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Connecter un compte</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Appel abouti</translation>
    </message>
    <message>
      <source>Consult</source>
      <translation>Conseil</translation>
    </message>
    <message>
      <source>Consultation</source>
      <translation>Conseil</translation>
    </message>
    <message>
      <source>Consultation closed as lost</source>
      <translation>Conseil clos comme perdu</translation>
    </message>
    <message>
      <source>Consultation, {state}</source>
      <translation>Conseil, {state}</translation>
    </message>
    <message>
      <source>Consultations</source>
      <translation>Conseils</translation>
    </message>
    <message>
      <source>Contact is refused</source>
      <translation>Le contact est refusé</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Contacts before the sale</source>
      <translation>Contacts avant la vente</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversations</translation>
    </message>
    <message>
      <source>Copied. It stands in the history of {name}.</source>
      <translation>Copié. Cela figure dans l'historique de {name}.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Copy the link, note as sent</source>
      <translation>Copier le lien, noter l'envoi</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Cost in the house currency</source>
      <translation>Coût dans la devise de la maison</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Coûte</translation>
    </message>
    <message>
      <source>Costs nothing; a manager approves it</source>
      <translation>Ne coûte rien ; un responsable approuve</translation>
    </message>
    <message>
      <source>Costs nothing; mark it once it is arranged</source>
      <translation>Ne coûte rien ; à marquer une fois organisée</translation>
    </message>
    <message>
      <source>Counting customers</source>
      <translation>Décompte des clients</translation>
    </message>
    <message>
      <source>Courtesy</source>
      <translation>Courtoisie</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Devise</translation>
    </message>
    <message>
      <source>Currency it is paid in</source>
      <translation>Monnaie dans laquelle il est payé</translation>
    </message>
    <message>
      <source>Currency of its books</source>
      <translation>Devise de ses comptes</translation>
    </message>
    <message>
      <source>Currency of the portal</source>
      <translation>Devise du portail</translation>
    </message>
    <message>
      <source>Currency, where the files name none</source>
      <translation>Devise, si les fichiers n'en indiquent pas</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientèle</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>danois</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Day it leaves the house</source>
      <translation>Jour de départ de la maison</translation>
    </message>
    <message>
      <source>Day of the month</source>
      <translation>Jour du mois</translation>
    </message>
    <message>
      <source>Day of the promise, on that clock</source>
      <translation>Jour de la promesse, à cette horloge</translation>
    </message>
    <message>
      <source>Day of {name} kept</source>
      <translation>Jour de {name} gardé</translation>
    </message>
    <message>
      <source>Days until a film is erased here too, 0 for never</source>
      <translation>Jours avant l'effacement d'une vidéo ici aussi, 0 pour jamais</translation>
    </message>
    <message>
      <source>Days until a film is taken off, 0 for never</source>
      <translation>Jours avant le retrait d'une vidéo, 0 pour jamais</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Trancher</translation>
    </message>
    <message>
      <source>Decide about it in the outbox first.</source>
      <translation>Décidez-en d’abord dans la boîte d'envoi.</translation>
    </message>
    <message>
      <source>Decide what was changed on both sides</source>
      <translation>Trancher ce qui a été modifié des deux côtés</translation>
    </message>
    <message>
      <source>Decide {count}</source>
      <translation>Trancher ({count})</translation>
    </message>
    <message>
      <source>Deciding</source>
      <translation>En réflexion</translation>
    </message>
    <message>
      <source>Delayed</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Delayed by the carrier: {order}</source>
      <translation>Retard du transporteur : {order}</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delighted, or thanked</source>
      <translation>Avec joie ou remerciements</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Livrée</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Livraison</translation>
    </message>
    <message>
      <source>Delivery attempted</source>
      <translation>Livraison tentée</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Bureau</translation>
    </message>
    <message>
      <source>Details of {name}</source>
      <translation>Fiche de {name}</translation>
    </message>
    <message>
      <source>Details of {name} saved</source>
      <translation>Fiche de {name} enregistrée</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Composer</translation>
    </message>
    <message>
      <source>Dialling …</source>
      <translation>Composition du numéro…</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Discard it</source>
      <translation>Ne pas l'envoyer</translation>
    </message>
    <message>
      <source>Discarded {when}.</source>
      <translation>Abandonné {when}.</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>Le faire</translation>
    </message>
    <message>
      <source>Do not contact: no calls, no messages, no gifts</source>
      <translation>Ne pas contacter : ni appel, ni message, ni cadeau</translation>
    </message>
    <message>
      <source>Do not contact: {they} asked for it.</source>
      <translation>Ne pas contacter : {they} l'a demandé.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Done for {name}</source>
      <translation>Fait pour {name}</translation>
    </message>
    <message>
      <source>Done today {count}</source>
      <translation>Fait aujourd'hui {count}</translation>
    </message>
    <message>
      <source>Draft an apology</source>
      <translation>Rédiger des excuses</translation>
    </message>
    <message>
      <source>Draft discarded</source>
      <translation>Brouillon supprimé</translation>
    </message>
    <message>
      <source>Draft kept {time}</source>
      <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
      <source>Drafted in {language}. Nothing is sent before you send it.</source>
      <translation>Rédigé en {language}. Rien ne part avant que vous ne l'envoyiez.</translation>
    </message>
    <message>
      <source>Dress, coat</source>
      <translation>Robe, manteau</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>néerlandais</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>E-mail: {subject}</source>
      <translation>E-mail : {subject}</translation>
    </message>
    <message>
      <source>Each line will say here why it pays what it pays.</source>
      <translation>Chaque ligne dira ici pourquoi elle rapporte ce montant.</translation>
    </message>
    <message>
      <source>Early access</source>
      <translation>Accès en avant-première</translation>
    </message>
    <message>
      <source>Earned</source>
      <translation>Acquise</translation>
    </message>
    <message>
      <source>Earned, approved</source>
      <translation>Acquises, approuvées</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Edit details</source>
      <translation>Modifier la fiche</translation>
    </message>
    <message>
      <source>Edit details of {name}</source>
      <translation>Modifier la fiche de {name}</translation>
    </message>
    <message>
      <source>Edit what you want to say</source>
      <translation>Modifier ce que vous voulez dire</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Terminer l'appel</translation>
    </message>
    <message>
      <source>End here</source>
      <translation>Finir ici</translation>
    </message>
    <message>
      <source>End the film here</source>
      <translation>Finir la vidéo ici</translation>
    </message>
    <message>
      <source>English</source>
      <translation>anglais</translation>
    </message>
    <message>
      <source>Enter a new secret; it goes on by itself then.</source>
      <translation>Saisissez un nouveau secret ; la suite se fait d'elle-même.</translation>
    </message>
    <message>
      <source>Enter it here, or hand it over at each start, with: concierge --secret-fd N</source>
      <translation>Saisissez-le ici, ou fournissez-le à chaque démarrage avec : concierge --secret-fd N</translation>
    </message>
    <message>
      <source>Enter the camera's whole address: http://, https:// or rtsp://…</source>
      <translation>Saisissez l'adresse complète de la caméra : http://, https:// ou rtsp://…</translation>
    </message>
    <message>
      <source>Enter the new secret.</source>
      <translation>Saisissez le nouveau secret.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Effacer définitivement</translation>
    </message>
    <message>
      <source>Erase here alone</source>
      <translation>Effacer ici seulement</translation>
    </message>
    <message>
      <source>Erase the film</source>
      <translation>Effacer la vidéo</translation>
    </message>
    <message>
      <source>Erase the photo</source>
      <translation>Effacer la photo</translation>
    </message>
    <message>
      <source>Evening look for Saturday 20 June</source>
      <translation>Silhouette du soir pour le samedi 20 juin</translation>
    </message>
    <message>
      <source>Every account is paused</source>
      <translation>Tous les comptes sont en pause</translation>
    </message>
    <message>
      <source>Everything else is in the book</source>
      <translation>Tout le reste est dans le carnet</translation>
    </message>
    <message>
      <source>Everything has been decided.</source>
      <translation>Tout est tranché.</translation>
    </message>
    <message>
      <source>Everything has been told</source>
      <translation>Tout a été transmis</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Failing since {time}</source>
      <translation>En échec depuis {time}</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>Moins d'options</translation>
    </message>
    <message>
      <source>File or address where that is written down</source>
      <translation>Fichier ou adresse où cela est consigné</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Vidéo</translation>
    </message>
    <message>
      <source>Film: {title}</source>
      <translation>Vidéo : {title}</translation>
    </message>
    <message>
      <source>Filmed</source>
      <translation>Filmée</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Vidéos</translation>
    </message>
    <message>
      <source>Films are seen at</source>
      <translation>Les vidéos sont visibles à</translation>
    </message>
    <message>
      <source>Films in a folder</source>
      <translation>Vidéos dans un dossier</translation>
    </message>
    <message>
      <source>Films in an object store</source>
      <translation>Vidéos dans un stockage objet</translation>
    </message>
    <message>
      <source>Filtered total, 1 line</source>
      <translation>Total filtré, 1 ligne</translation>
    </message>
    <message>
      <source>Filtered total, {count} lines</source>
      <translation>Total filtré, {count} lignes</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>Find a client</source>
      <translation>Chercher un client</translation>
    </message>
    <message>
      <source>Find a consultation</source>
      <translation>Chercher un conseil</translation>
    </message>
    <message>
      <source>Find a film</source>
      <translation>Chercher une vidéo</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>Chercher une ligne</translation>
    </message>
    <message>
      <source>Find a parcel</source>
      <translation>Chercher un colis</translation>
    </message>
    <message>
      <source>Find another record of {name}</source>
      <translation>Chercher une autre fiche de {name}</translation>
    </message>
    <message>
      <source>Find by name, e-mail or city</source>
      <translation>Chercher par nom, e-mail ou ville</translation>
    </message>
    <message>
      <source>Find in this history</source>
      <translation>Chercher dans cet historique</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>Chercher ou agir</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>finnois</translation>
    </message>
    <message>
      <source>First scan</source>
      <translation>Premier scan</translation>
    </message>
    <message>
      <source>First scan {age} ago</source>
      <translation>Premier scan il y a {age}</translation>
    </message>
    <message>
      <source>First visit to the atelier</source>
      <translation>Première visite à l'atelier</translation>
    </message>
    <message>
      <source>Five answers, and the book is ready for its first shop.</source>
      <translation>Cinq réponses, et le carnet est prêt pour sa première boutique en ligne.</translation>
    </message>
    <message>
      <source>Flowers</source>
      <translation>Fleurs</translation>
    </message>
    <message>
      <source>Flowers instead</source>
      <translation>Plutôt des fleurs</translation>
    </message>
    <message>
      <source>Folder that a web server shows</source>
      <translation>Dossier publié par un serveur web</translation>
    </message>
    <message>
      <source>Folder with the exports</source>
      <translation>Dossier des exports</translation>
    </message>
    <message>
      <source>Follow the system's look</source>
      <translation>Suivre l'apparence du système</translation>
    </message>
    <message>
      <source>Follows up with the clients of the boutique.</source>
      <translation>Suit les clients de la boutique.</translation>
    </message>
    <message>
      <source>For colleagues; the client never reads it</source>
      <translation>Pour les collègues ; le client ne la lit jamais</translation>
    </message>
    <message>
      <source>For the next visit, with an apology</source>
      <translation>Pour la prochaine visite, avec nos excuses</translation>
    </message>
    <message>
      <source>For {name}</source>
      <translation>Pour {name}</translation>
    </message>
    <message>
      <source>For {tier}</source>
      <translation>Pour {tier}</translation>
    </message>
    <message>
      <source>Forget this camera's address</source>
      <translation>Oublier l'adresse de cette caméra</translation>
    </message>
    <message>
      <source>French</source>
      <translation>français</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From the telephone: {day} at {time}, lasted {length}</source>
      <translation>D’après le téléphone : {day} à {time}, durée {length}</translation>
    </message>
    <message>
      <source>From the telephone: {day} at {time}, nobody answered</source>
      <translation>D’après le téléphone : {day} à {time}, sans réponse</translation>
    </message>
    <message>
      <source>From your {touch}</source>
      <translation>Suite à votre {touch}</translation>
    </message>
    <message>
      <source>German</source>
      <translation>allemand</translation>
    </message>
    <message>
      <source>Gesture</source>
      <translation>Attention</translation>
    </message>
    <message>
      <source>Gesture sent: {title}</source>
      <translation>Attention envoyée : {title}</translation>
    </message>
    <message>
      <source>Gestures</source>
      <translation>Attentions</translation>
    </message>
    <message>
      <source>Get ready</source>
      <translation>Préparez-vous</translation>
    </message>
    <message>
      <source>Gift</source>
      <translation>Cadeau</translation>
    </message>
    <message>
      <source>Gifts and flowers, from Goody</source>
      <translation>Cadeaux et fleurs, de Goody</translation>
    </message>
    <message>
      <source>Give to {name}</source>
      <translation>Confier à {name}</translation>
    </message>
    <message>
      <source>Give {name} to …</source>
      <translation>Confier {name} à…</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Given on {day}</source>
      <translation>Offerte le {day}</translation>
    </message>
    <message>
      <source>Go to {screen}</source>
      <translation>Aller à {screen}</translation>
    </message>
    <message>
      <source>Goes by itself</source>
      <translation>Part tout seul</translation>
    </message>
    <message>
      <source>Goes from the desktop that the film lies on, once that is running.</source>
      <translation>Part du poste où se trouve la vidéo, dès qu'il est en marche.</translation>
    </message>
    <message>
      <source>Goes out within a minute.</source>
      <translation>Part dans la minute.</translation>
    </message>
    <message>
      <source>Grant and approve</source>
      <translation>Accorder et approuver</translation>
    </message>
    <message>
      <source>Granted and approved for {name}</source>
      <translation>Accordé et approuvé pour {name}</translation>
    </message>
    <message>
      <source>Handwriting</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <source>Handwritten note</source>
      <translation>Mot manuscrit</translation>
    </message>
    <message>
      <source>Happy birthday</source>
      <translation>Joyeux anniversaire</translation>
    </message>
    <message>
      <source>Held back for their household: {count}</source>
      <translation>Retenus pour leur foyer : {count}</translation>
    </message>
    <message>
      <source>Held by the carrier</source>
      <translation>Retenu par le transporteur</translation>
    </message>
    <message>
      <source>Hello</source>
      <translation>Bonjour</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>hindi</translation>
    </message>
    <message>
      <source>Histories, orders and films go on as one. It can be undone at any time.</source>
      <translation>Historiques, commandes et vidéos continuent ensemble. On peut revenir en arrière à tout moment.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Hold these up</source>
      <translation>À montrer</translation>
    </message>
    <message>
      <source>Holidays and new year</source>
      <translation>Fêtes et nouvel an</translation>
    </message>
    <message>
      <source>Hour of the promise, on the client's clock</source>
      <translation>Heure de la promesse, à l'heure du client</translation>
    </message>
    <message>
      <source>House</source>
      <translation>Maison</translation>
    </message>
    <message>
      <source>How addresses are written in that country is not known here</source>
      <translation>On ignore ici comment les adresses s'écrivent dans ce pays</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>Comment s'est-il terminé ?</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>How it was received</source>
      <translation>Comment elle a été reçue</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Le résultat</translation>
    </message>
    <message>
      <source>How the name is said</source>
      <translation>Comment se prononce le nom</translation>
    </message>
    <message>
      <source>I have it in hand, and this is where it stands.</source>
      <translation>Je m'en occupe, et voici où nous en sommes.</translation>
    </message>
    <message>
      <source>I have put something aside that I would like to show you.</source>
      <translation>J'ai mis de côté quelque chose que j'aimerais vous montrer.</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>Je l'ai notée</translation>
    </message>
    <message>
      <source>I promised something</source>
      <translation>J'ai fait une promesse</translation>
    </message>
    <message>
      <source>I thought of you when I saw this at {house}.</source>
      <translation>J'ai pensé à vous en voyant ceci chez {house}.</translation>
    </message>
    <message>
      <source>I wanted to thank you myself for your {piece}.</source>
      <translation>Je tenais à vous remercier personnellement pour votre {piece}.</translation>
    </message>
    <message>
      <source>Id of the access key, or of the Azure account</source>
      <translation>Identifiant de la clé d'accès, ou du compte Azure</translation>
    </message>
    <message>
      <source>Idea</source>
      <translation>Idée</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Idées</translation>
    </message>
    <message>
      <source>If the first one did arrive, the client gets the money twice.</source>
      <translation>Si le premier est bien arrivé, le client reçoit l'argent deux fois.</translation>
    </message>
    <message>
      <source>If the first order did arrive, it is made and paid twice.</source>
      <translation>Si la première commande est bien arrivée, elle sera faite et payée deux fois.</translation>
    </message>
    <message>
      <source>In 3 days</source>
      <translation>Dans 3 jours</translation>
    </message>
    <message>
      <source>In a few words</source>
      <translation>En quelques mots</translation>
    </message>
    <message>
      <source>In a week</source>
      <translation>Dans une semaine</translation>
    </message>
    <message>
      <source>In my own words</source>
      <translation>Avec mes mots</translation>
    </message>
    <message>
      <source>In other years it is kept on</source>
      <translation>Les autres années, il est fêté le</translation>
    </message>
    <message>
      <source>In sync just now</source>
      <translation>Synchronisé à l'instant</translation>
    </message>
    <message>
      <source>In sync until {time}; you can go on working</source>
      <translation>Synchronisé jusqu'à {time} ; vous pouvez continuer</translation>
    </message>
    <message>
      <source>In sync {age} ago</source>
      <translation>Synchronisé il y a {age}</translation>
    </message>
    <message>
      <source>In sync {time}</source>
      <translation>Synchronisé à {time}</translation>
    </message>
    <message>
      <source>In the client's own words</source>
      <translation>Dans les mots du client</translation>
    </message>
    <message>
      <source>In the client’s own words</source>
      <translation>Mot pour mot</translation>
    </message>
    <message>
      <source>In transit</source>
      <translation>En transit</translation>
    </message>
    <message>
      <source>In {account} as well, as soon as it answers</source>
      <translation>Aussi dans {account}, dès qu'il répond</translation>
    </message>
    <message>
      <source>Is filled in</source>
      <translation>Est complété</translation>
    </message>
    <message>
      <source>It arrived</source>
      <translation>Bien arrivé</translation>
    </message>
    <message>
      <source>It did not: send again</source>
      <translation>Pas arrivé : renvoyer</translation>
    </message>
    <message>
      <source>It goes to {address}, from {account}, within a minute.</source>
      <translation>Il part vers {address}, depuis {account}, dans la minute.</translation>
    </message>
    <message>
      <source>It is being ordered from {account}</source>
      <translation>La commande part chez {account}</translation>
    </message>
    <message>
      <source>It is done</source>
      <translation>C’est fait</translation>
    </message>
    <message>
      <source>It is neither read nor told anything. What waits for it goes on waiting.</source>
      <translation>Rien n'y est lu ni transmis. Ce qui l'attend continue d'attendre.</translation>
    </message>
    <message>
      <source>It is offered in the studio of whoever it is for.</source>
      <translation>Il est proposé au studio de la personne à qui il est destiné.</translation>
    </message>
    <message>
      <source>It is too late for anything to arrive. A call on the day itself is what is left.</source>
      <translation>Plus rien ne peut arriver à temps. Il reste un appel le jour même.</translation>
    </message>
    <message>
      <source>It is too late for the post. Flowers must be asked for {day} to be there.</source>
      <translation>Il est trop tard pour la poste. Les fleurs doivent être commandées {day} pour arriver à temps.</translation>
    </message>
    <message>
      <source>It is tried again by itself at {time}.</source>
      <translation>Nouvel essai automatique à {time}.</translation>
    </message>
    <message>
      <source>It leaves within a minute. Until then it can be called off.</source>
      <translation>Elle part dans la minute. Jusque-là, elle peut être annulée.</translation>
    </message>
    <message>
      <source>It opens this store on any desktop, should this one lose its keyring. Keep it on paper, away from here: whoever has it and the file can read everything.</source>
      <translation>Elle ouvre cette base sur tout poste, si celui-ci perdait son trousseau. Gardez-la sur papier, loin d'ici : qui la possède avec le fichier peut tout lire.</translation>
    </message>
    <message>
      <source>It runs {length} and was never kept.</source>
      <translation>Elle dure {length} et n'a jamais été gardée.</translation>
    </message>
    <message>
      <source>It stands in no history yet. Log it, or say that there is nothing to log.</source>
      <translation>Il n’est encore dans aucun historique. Consignez-le, ou dites qu’il n’y a rien à consigner.</translation>
    </message>
    <message>
      <source>It was not ordered from {account}</source>
      <translation>Rien n’a été commandé chez {account}</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>italien</translation>
    </message>
    <message>
      <source>Its time zone</source>
      <translation>Son fuseau horaire</translation>
    </message>
    <message>
      <source>Ivory</source>
      <translation>Ivoire</translation>
    </message>
    <message>
      <source>Ivory, the light look</source>
      <translation>Ivoire, l'apparence claire</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>japonais</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>Garder définitivement</translation>
    </message>
    <message>
      <source>Keep in the book whatever is spent</source>
      <translation>Garder dans le carnet quel que soit le montant dépensé</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>La garder</translation>
    </message>
    <message>
      <source>Keep it for good</source>
      <translation>La garder définitivement</translation>
    </message>
    <message>
      <source>Keep it no longer than others</source>
      <translation>Ne pas la garder plus longtemps que les autres</translation>
    </message>
    <message>
      <source>Keep no longer than others</source>
      <translation>Garder comme les autres</translation>
    </message>
    <message>
      <source>Keep ours</source>
      <translation>Le nôtre</translation>
    </message>
    <message>
      <source>Keep the day</source>
      <translation>Garder le jour</translation>
    </message>
    <message>
      <source>Keep the film</source>
      <translation>Garder la vidéo</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Garder la note</translation>
    </message>
    <message>
      <source>Keep the other one</source>
      <translation>Garder l'autre</translation>
    </message>
    <message>
      <source>Keep the question</source>
      <translation>Garder la question</translation>
    </message>
    <message>
      <source>Keep the whole film</source>
      <translation>Garder toute la vidéo</translation>
    </message>
    <message>
      <source>Keep the words</source>
      <translation>Garder le texte</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>Le leur</translation>
    </message>
    <message>
      <source>Keep these words for others</source>
      <translation>Garder ce texte pour d'autres</translation>
    </message>
    <message>
      <source>Keep this text for others</source>
      <translation>Garder ce texte pour d'autres cartes</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Tenue</translation>
    </message>
    <message>
      <source>Kept as two people; this is not asked again</source>
      <translation>Deux personnes ; la question ne sera plus posée</translation>
    </message>
    <message>
      <source>Kept as “{name}”</source>
      <translation>Gardé sous le nom « {name} »</translation>
    </message>
    <message>
      <source>Kept for good</source>
      <translation>Gardée définitivement</translation>
    </message>
    <message>
      <source>Kept from {start} to {end}: {length}</source>
      <translation>Gardée de {start} à {end} : {length}</translation>
    </message>
    <message>
      <source>Kept in {name}'s timeline</source>
      <translation>{name} : gardée dans l'historique</translation>
    </message>
    <message>
      <source>Kept like any other film</source>
      <translation>Gardée comme toute autre vidéo</translation>
    </message>
    <message>
      <source>Kept what the gesture for {name} came to</source>
      <translation>Résultat de l'attention pour {name} gardé</translation>
    </message>
    <message>
      <source>Kept, not sent</source>
      <translation>Gardée, non envoyée</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Kind of account</source>
      <translation>Type de compte</translation>
    </message>
    <message>
      <source>Kind of day</source>
      <translation>Type de jour</translation>
    </message>
    <message>
      <source>Kind of gesture</source>
      <translation>Type d'attention</translation>
    </message>
    <message>
      <source>Know before you call</source>
      <translation>À savoir avant d'appeler</translation>
    </message>
    <message>
      <source>Know before you write</source>
      <translation>À savoir avant d'écrire</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>coréen</translation>
    </message>
    <message>
      <source>Label made</source>
      <translation>Étiquette créée</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Dernière réponse</translation>
    </message>
    <message>
      <source>Last contacts</source>
      <translation>Derniers contacts</translation>
    </message>
    <message>
      <source>Last promise</source>
      <translation>Dernière promesse</translation>
    </message>
    <message>
      <source>Last sync</source>
      <translation>Synchronisation</translation>
    </message>
    <message>
      <source>Last word</source>
      <translation>Dernière nouvelle</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Late parcels, promises, days to come and open questions stand here by themselves, in the order to be done.</source>
      <translation>Colis en retard, promesses, dates à venir et questions ouvertes s'inscrivent ici d'eux-mêmes, dans l'ordre à suivre.</translation>
    </message>
    <message>
      <source>Lately</source>
      <translation>Récemment</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Leaves</source>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Leaves once the film is on its page.</source>
      <translation>Part dès que la vidéo est sur sa page.</translation>
    </message>
    <message>
      <source>Leaves the house</source>
      <translation>Départ de la maison</translation>
    </message>
    <message>
      <source>Leaves the house {day}</source>
      <translation>Part de la maison le {day}</translation>
    </message>
    <message>
      <source>Left a message</source>
      <translation>Message laissé</translation>
    </message>
    <message>
      <source>Left out of {account}</source>
      <translation>Écartés de {account}</translation>
    </message>
    <message>
      <source>Left out, {count}</source>
      <translation>Laissées de côté, {count}</translation>
    </message>
    <message>
      <source>Left unread: {columns}</source>
      <translation>Non lues : {columns}</translation>
    </message>
    <message>
      <source>Left voicemail</source>
      <translation>Message vocal laissé</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Less light behind you</source>
      <translation>Moins de lumière derrière vous</translation>
    </message>
    <message>
      <source>Let me show you what I would choose.</source>
      <translation>Je vous montre ce que je choisirais.</translation>
    </message>
    <message>
      <source>Let me show you, beside your {piece}.</source>
      <translation>Je vous montre, à côté de votre {piece}.</translation>
    </message>
    <message>
      <source>Light is good</source>
      <translation>Bonne lumière</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Clair ou sombre</translation>
    </message>
    <message>
      <source>Like handwriting</source>
      <translation>Comme écrite à la main</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Aime</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>Phrase {number}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Lien copié</translation>
    </message>
    <message>
      <source>Link copied; noted as sent by {channel}</source>
      <translation>Lien copié ; noté comme envoyé par {channel}</translation>
    </message>
    <message>
      <source>Link sent</source>
      <translation>Lien envoyé</translation>
    </message>
    <message>
      <source>Link sent by {channel}, {when}</source>
      <translation>Lien envoyé par {channel}, {when}</translation>
    </message>
    <message>
      <source>Link to the film</source>
      <translation>Lien vers la vidéo</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Log call</source>
      <translation>Enregistrer l'appel</translation>
    </message>
    <message>
      <source>Look at all films</source>
      <translation>Voir toutes les vidéos</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>La voir</translation>
    </message>
    <message>
      <source>Look at it, then keep it or film once more</source>
      <translation>Regardez-la, puis gardez-la ou refaites-la</translation>
    </message>
    <message>
      <source>Look for it there, then say in the outbox whether it arrived.</source>
      <translation>Cherchez-la là-bas, puis dites dans la boîte d'envoi si elle est arrivée.</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Perdu</translation>
    </message>
    <message>
      <source>Loudness</source>
      <translation>Volume</translation>
    </message>
    <message>
      <source>Loved the peonies; the card was kept</source>
      <translation>Les pivoines ont beaucoup plu ; la carte a été gardée</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>Faite par</translation>
    </message>
    <message>
      <source>Made from what you said; paste others as WebVTT or SubRip</source>
      <translation>Tirés de ce que vous avez dit ; collez-en d'autres en WebVTT ou SubRip</translation>
    </message>
    <message>
      <source>Made one before</source>
      <translation>Réunis auparavant</translation>
    </message>
    <message>
      <source>Mail server</source>
      <translation>Serveur de messagerie</translation>
    </message>
    <message>
      <source>Mailbox</source>
      <translation>Messagerie</translation>
    </message>
    <message>
      <source>Maison Noire</source>
      <translation>Maison Noire</translation>
    </message>
    <message>
      <source>Make the store</source>
      <translation>Créer la base</translation>
    </message>
    <message>
      <source>Make them one</source>
      <translation>Réunir</translation>
    </message>
    <message>
      <source>Mark arranged</source>
      <translation>Marquer organisée</translation>
    </message>
    <message>
      <source>Mark delivered</source>
      <translation>Marquer livrée</translation>
    </message>
    <message>
      <source>Mark it when the client knows of it</source>
      <translation>À marquer une fois annoncée</translation>
    </message>
    <message>
      <source>Mark lost</source>
      <translation>Marquer perdu</translation>
    </message>
    <message>
      <source>Mark ordered</source>
      <translation>Marquer commandée</translation>
    </message>
    <message>
      <source>Mark sent</source>
      <translation>Marquer envoyée</translation>
    </message>
    <message>
      <source>Mark told</source>
      <translation>Marquer annoncée</translation>
    </message>
    <message>
      <source>Mark used</source>
      <translation>Marquer utilisée</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Microphone</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Les miens</translation>
    </message>
    <message>
      <source>Mine {count}</source>
      <translation>Les miens {count}</translation>
    </message>
    <message>
      <source>Mirror the picture on the screen</source>
      <translation>Image en miroir à l'écran</translation>
    </message>
    <message>
      <source>Missed call</source>
      <translation>Appel manqué</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>More for this client</source>
      <translation>Plus pour ce client</translation>
    </message>
    <message>
      <source>More light on your face</source>
      <translation>Plus de lumière sur votre visage</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Plus d'options</translation>
    </message>
    <message>
      <source>Moves over</source>
      <translation>Ce qui passe d'une fiche à l'autre</translation>
    </message>
    <message>
      <source>My gestures</source>
      <translation>Mes attentions</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name day</source>
      <translation>Fête</translation>
    </message>
    <message>
      <source>Name of the account</source>
      <translation>Nom du compte</translation>
    </message>
    <message>
      <source>Name of the house</source>
      <translation>Nom de la maison</translation>
    </message>
    <message>
      <source>Name of the house on the page</source>
      <translation>Nom de la maison sur la page</translation>
    </message>
    <message>
      <source>Name to sign in with</source>
      <translation>Identifiant de connexion</translation>
    </message>
    <message>
      <source>Name, phone, order</source>
      <translation>Nom, téléphone, commande</translation>
    </message>
    <message>
      <source>Names are found by their beginning, telephones by their digits.</source>
      <translation>Les noms se trouvent par leur début, les téléphones par leurs chiffres.</translation>
    </message>
    <message>
      <source>Names, titles and what was said are looked through.</source>
      <translation>La recherche porte sur les noms, les titres et ce qui a été dit.</translation>
    </message>
    <message>
      <source>Names, with commas between</source>
      <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
      <source>Needs a decision</source>
      <translation>À trancher</translation>
    </message>
    <message>
      <source>Net sale</source>
      <translation>Vente nette</translation>
    </message>
    <message>
      <source>Net spend</source>
      <translation>Achats nets</translation>
    </message>
    <message>
      <source>Net when it was sold</source>
      <translation>Net au moment de la vente</translation>
    </message>
    <message>
      <source>Never say</source>
      <translation>Ne jamais dire</translation>
    </message>
    <message>
      <source>Never say: {words}</source>
      <translation>Ne jamais dire : {words}</translation>
    </message>
    <message>
      <source>New secret</source>
      <translation>Nouveau secret</translation>
    </message>
    <message>
      <source>New secret for {account}</source>
      <translation>Nouveau secret pour {account}</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Étape suivante</translation>
    </message>
    <message>
      <source>Next step of this gesture</source>
      <translation>Étape suivante de cette attention</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sans réponse</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Aucune caméra</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
      <source>No card has to be printed this week</source>
      <translation>Aucune carte à imprimer cette semaine</translation>
    </message>
    <message>
      <source>No channel is open on which a link could be sent: the film can be kept, not sent.</source>
      <translation>Aucun canal n'est ouvert pour envoyer un lien : le film peut être gardé, pas envoyé.</translation>
    </message>
    <message>
      <source>No clients of your own yet</source>
      <translation>Pas encore de clients à vous</translation>
    </message>
    <message>
      <source>No commission lines yet</source>
      <translation>Pas encore de lignes de commission</translation>
    </message>
    <message>
      <source>No consultations yet</source>
      <translation>Pas encore de conseils</translation>
    </message>
    <message>
      <source>No contact is wanted: the film can be kept, not sent.</source>
      <translation>Aucun contact n'est souhaité : le film peut être gardé, pas envoyé.</translation>
    </message>
    <message>
      <source>No face here has these signs: {signs}</source>
      <translation>Aucune police n'a ici ces signes : {signs}</translation>
    </message>
    <message>
      <source>No film found</source>
      <translation>Aucune vidéo trouvée</translation>
    </message>
    <message>
      <source>No gesture fits</source>
      <translation>Aucune attention ne correspond</translation>
    </message>
    <message>
      <source>No history here yet</source>
      <translation>Pas encore d'historique</translation>
    </message>
    <message>
      <source>No line fits</source>
      <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
      <source>No line fits these filters.</source>
      <translation>Aucune ligne ne correspond à ces filtres.</translation>
    </message>
    <message>
      <source>No mailbox is connected: copy the words, or connect one in Settings.</source>
      <translation>Aucune messagerie n'est connectée : copiez le texte, ou connectez-en une dans les réglages.</translation>
    </message>
    <message>
      <source>No microphone</source>
      <translation>Aucun microphone</translation>
    </message>
    <message>
      <source>No number known</source>
      <translation>Aucun numéro connu</translation>
    </message>
    <message>
      <source>No open matters</source>
      <translation>Rien en suspens</translation>
    </message>
    <message>
      <source>No parcel fits</source>
      <translation>Aucun colis ne correspond</translation>
    </message>
    <message>
      <source>No parcel late</source>
      <translation>Aucun colis en retard</translation>
    </message>
    <message>
      <source>No picture comes</source>
      <translation>Aucune image ne vient</translation>
    </message>
    <message>
      <source>No program on this desktop dials. Dial the number on your telephone.</source>
      <translation>Aucun programme de ce poste ne compose de numéros. Composez le numéro sur votre téléphone.</translation>
    </message>
    <message>
      <source>No promise closed yet</source>
      <translation>Aucune promesse close</translation>
    </message>
    <message>
      <source>No refund waits</source>
      <translation>Aucun remboursement en attente</translation>
    </message>
    <message>
      <source>No scan for {time}</source>
      <translation>Aucun scan depuis {time}</translation>
    </message>
    <message>
      <source>No scan for {time}; {carrier} usually scans within {usual}</source>
      <translation>Aucun scan depuis {time} ; {carrier} scanne d'ordinaire sous {usual}</translation>
    </message>
    <message>
      <source>No secret</source>
      <translation>Sans secret</translation>
    </message>
    <message>
      <source>No shop can be connected from here.</source>
      <translation>Aucune boutique en ligne ne peut être connectée d'ici.</translation>
    </message>
    <message>
      <source>No shop connected yet</source>
      <translation>Aucune boutique en ligne connectée</translation>
    </message>
    <message>
      <source>No shop is connected yet. Add one with the command: concierge accounts add</source>
      <translation>Aucune boutique en ligne n'est encore connectée. Ajoutez-en une avec la commande : concierge accounts add</translation>
    </message>
    <message>
      <source>No shop is connected yet. It takes its address and a secret, and a minute.</source>
      <translation>Aucune boutique en ligne n'est encore connectée. Il faut son adresse, un secret et une minute.</translation>
    </message>
    <message>
      <source>No state or province is known</source>
      <translation>L'État ou la province n'est pas connu</translation>
    </message>
    <message>
      <source>No telephone number known</source>
      <translation>Aucun numéro de téléphone connu</translation>
    </message>
    <message>
      <source>No whole postal address is known</source>
      <translation>Aucune adresse postale complète n'est connue</translation>
    </message>
    <message>
      <source>No word</source>
      <translation>Sans nouvelles</translation>
    </message>
    <message>
      <source>Nobody answered. It leaves the list once somebody has spoken to this client; if it was settled in another way, tick it off.</source>
      <translation>Personne n’a répondu. L’appel quitte la liste dès que quelqu’un a parlé à cette personne ; s’il a été réglé autrement, marquez-le comme fait.</translation>
    </message>
    <message>
      <source>Nobody by that name</source>
      <translation>Personne à ce nom</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Aucun client choisi</translation>
    </message>
    <message>
      <source>Nobody has spoken to this client for {age}</source>
      <translation>Personne n’a parlé à ce client depuis {age}</translation>
    </message>
    <message>
      <source>Nobody has spoken to this client yet</source>
      <translation>Personne n’a encore parlé à ce client</translation>
    </message>
    <message>
      <source>Nobody here yet</source>
      <translation>Personne pour l'instant</translation>
    </message>
    <message>
      <source>Nobody in the book is found by these words.</source>
      <translation>Personne dans le carnet ne correspond à ces mots.</translation>
    </message>
    <message>
      <source>Nobody knows the amount: pay it back in the shop, or refuse it here.</source>
      <translation>Personne ne connaît le montant : remboursez-le dans la boutique, ou refusez-le ici.</translation>
    </message>
    <message>
      <source>Nobody knows whether it arrived. Look for it in {account}, then say so here.</source>
      <translation>Personne ne sait si c'est arrivé. Cherchez dans {account}, puis dites-le ici.</translation>
    </message>
    <message>
      <source>Nobody knows whether {account} took it</source>
      <translation>Nul ne sait si {account} l’a prise</translation>
    </message>
    <message>
      <source>Nobody's client</source>
      <translation>Ne confier à personne</translation>
    </message>
    <message>
      <source>Noir</source>
      <translation>Noir</translation>
    </message>
    <message>
      <source>Noir, the dark look</source>
      <translation>Noir, l'apparence sombre</translation>
    </message>
    <message>
      <source>None closed yet</source>
      <translation>Aucun clos à ce jour</translation>
    </message>
    <message>
      <source>None here</source>
      <translation>Aucun ici</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>norvégien</translation>
    </message>
    <message>
      <source>Not approved</source>
      <translation>Non approuvée</translation>
    </message>
    <message>
      <source>Not approved yet</source>
      <translation>Pas encore approuvé</translation>
    </message>
    <message>
      <source>Not asked again</source>
      <translation>Ne sera plus demandé</translation>
    </message>
    <message>
      <source>Not changed</source>
      <translation>Non modifiée</translation>
    </message>
    <message>
      <source>Not contacted for too long</source>
      <translation>Sans contact depuis trop longtemps</translation>
    </message>
    <message>
      <source>Not dialled</source>
      <translation>Numéro non composé</translation>
    </message>
    <message>
      <source>Not earned yet: the return window is still open</source>
      <translation>Pas encore acquise : le délai de retour court encore</translation>
    </message>
    <message>
      <source>Not in {account} yet</source>
      <translation>Pas encore dans {account}</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Pas encore connu</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Non ouverte</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>Non imprimé</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Pas encore lu</translation>
    </message>
    <message>
      <source>Not refused</source>
      <translation>Non refusée</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Non enregistré</translation>
    </message>
    <message>
      <source>Not synced yet</source>
      <translation>Pas encore synchronisé</translation>
    </message>
    <message>
      <source>Not the right moment</source>
      <translation>Ce n’est pas le moment</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Pas encore</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Mot</translation>
    </message>
    <message>
      <source>Note a day</source>
      <translation>Noter un jour</translation>
    </message>
    <message>
      <source>Note a day of {name}</source>
      <translation>Noter un jour de {name}</translation>
    </message>
    <message>
      <source>Note about {name}</source>
      <translation>Note sur {name}</translation>
    </message>
    <message>
      <source>Note about {name} kept</source>
      <translation>Note sur {name} gardée</translation>
    </message>
    <message>
      <source>Note for colleagues</source>
      <translation>Note pour les collègues</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Le noter</translation>
    </message>
    <message>
      <source>Note {day}</source>
      <translation>Noter {day}</translation>
    </message>
    <message>
      <source>Note: {words}</source>
      <translation>Note : {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes, flowers and gifts stand here from the moment they are planned.</source>
      <translation>Mots, fleurs et cadeaux figurent ici dès qu'ils sont prévus.</translation>
    </message>
    <message>
      <source>Notes, from Handwrytten</source>
      <translation>Mots, de Handwrytten</translation>
    </message>
    <message>
      <source>Nothing brings the photo back. Press once more to erase it.</source>
      <translation>Rien ne ramène la photo. Appuyez encore une fois pour l'effacer.</translation>
    </message>
    <message>
      <source>Nothing can be told there: {why}</source>
      <translation>Rien ne peut y être transmis : {why}</translation>
    </message>
    <message>
      <source>Nothing can be told to {account} since {time}. It is tried again in {wait}.</source>
      <translation>Rien ne peut être transmis à {account} depuis {time}. Nouvel essai dans {wait}.</translation>
    </message>
    <message>
      <source>Nothing can be told to {account} since {time}. It is tried again within a minute.</source>
      <translation>Rien ne peut être transmis à {account} depuis {time}. Nouvel essai dans la minute.</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Aucune ligne choisie</translation>
    </message>
    <message>
      <source>Nothing due</source>
      <translation>Rien à faire</translation>
    </message>
    <message>
      <source>Nothing goes by itself; up to {money} an agent decides alone.</source>
      <translation>Rien ne part tout seul ; jusqu'à {money}, un agent décide seul.</translation>
    </message>
    <message>
      <source>Nothing hangs on it yet.</source>
      <translation>Rien n'y est encore rattaché.</translation>
    </message>
    <message>
      <source>Nothing is cut, or made too small to be read. Choose larger paper, or fewer words.</source>
      <translation>Rien n'est coupé ni rendu illisible. Choisissez un papier plus grand ou moins de mots.</translation>
    </message>
    <message>
      <source>Nothing is paid back for it</source>
      <translation>Rien n'est remboursé pour lui</translation>
    </message>
    <message>
      <source>Nothing is paid back for {name}.</source>
      <translation>Rien n'est remboursé pour {name}.</translation>
    </message>
    <message>
      <source>Nothing is paid back from here for this return, also later.</source>
      <translation>Rien n'est remboursé d'ici pour ce retour, plus tard non plus.</translation>
    </message>
    <message>
      <source>Nothing is spent; {money} stay reserved</source>
      <translation>Rien n’est dépensé ; {money} restent réservés</translation>
    </message>
    <message>
      <source>Nothing may be sent. Cancel this note.</source>
      <translation>Rien ne peut être envoyé. Annulez ce mot.</translation>
    </message>
    <message>
      <source>Nothing needs a decision</source>
      <translation>Rien n'est à trancher</translation>
    </message>
    <message>
      <source>Nothing planned by you yet</source>
      <translation>Vous n'avez encore rien prévu</translation>
    </message>
    <message>
      <source>Nothing special is known.</source>
      <translation>Rien de particulier à signaler.</translation>
    </message>
    <message>
      <source>Nothing to explain yet</source>
      <translation>Rien à expliquer</translation>
    </message>
    <message>
      <source>Nothing to log</source>
      <translation>Rien à consigner</translation>
    </message>
    <message>
      <source>Nothing to log of the call with {name}</source>
      <translation>Rien à consigner de l’appel avec {name}</translation>
    </message>
    <message>
      <source>Nothing to say yet</source>
      <translation>Rien à dire pour l'instant</translation>
    </message>
    <message>
      <source>Nothing under way</source>
      <translation>Rien en cours</translation>
    </message>
    <message>
      <source>Nothing under way. New orders appear with the next sync.</source>
      <translation>Rien en cours. Les nouvelles commandes arrivent à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Rien n'a été modifié</translation>
    </message>
    <message>
      <source>Nothing was sent yet</source>
      <translation>Rien n'a encore été envoyé</translation>
    </message>
    <message>
      <source>Nothing with these words</source>
      <translation>Rien avec ces mots</translation>
    </message>
    <message>
      <source>Nothing yet. Calls, videos and orders will stand here.</source>
      <translation>Rien pour l'instant. Appels, vidéos et commandes s'inscriront ici.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Now expected</source>
      <translation>Attendu maintenant</translation>
    </message>
    <message>
      <source>Now expected {day}</source>
      <translation>Attendu maintenant {day}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Number of the card</source>
      <translation>Numéro de la carte</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Occasion</translation>
    </message>
    <message>
      <source>Occasions</source>
      <translation>Occasions</translation>
    </message>
    <message>
      <source>Offline since {time}</source>
      <translation>Hors ligne depuis {time}</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <source>On its page, not sent</source>
      <translation>Sur sa page, non envoyée</translation>
    </message>
    <message>
      <source>On its page; the message waits in the outbox</source>
      <translation>Sur sa page ; le message attend dans la boîte d'envoi</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>En route</translation>
    </message>
    <message>
      <source>On its way at this moment.</source>
      <translation>En cours d'envoi.</translation>
    </message>
    <message>
      <source>On its way to its page</source>
      <translation>En route vers sa page</translation>
    </message>
    <message>
      <source>On its way; mark it when it arrived</source>
      <translation>En route ; à marquer à l'arrivée</translation>
    </message>
    <message>
      <source>On this disk</source>
      <translation>Sur ce disque</translation>
    </message>
    <message>
      <source>One a week for each household</source>
      <translation>Un par semaine et par foyer</translation>
    </message>
    <message>
      <source>One of the two asked not to be contacted. It holds for both.</source>
      <translation>L'une des deux fiches refuse tout contact. Cela vaut pour les deux.</translation>
    </message>
    <message>
      <source>One person, two records</source>
      <translation>Une personne, deux fiches</translation>
    </message>
    <message>
      <source>Only read, tell nothing</source>
      <translation>Lire seulement, ne rien transmettre</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a consultation with {name}</source>
      <translation>Ouvrir un conseil avec {name}</translation>
    </message>
    <message>
      <source>Open one in a client's profile with N: the question, a look, a checkout link.</source>
      <translation>Ouvrez-en un dans le profil d'un client avec N : la question, une silhouette, un lien de paiement.</translation>
    </message>
    <message>
      <source>Open order: {piece}</source>
      <translation>Commande en cours : {piece}</translation>
    </message>
    <message>
      <source>Open orders</source>
      <translation>Commandes en cours</translation>
    </message>
    <message>
      <source>Open profile</source>
      <translation>Ouvrir le profil</translation>
    </message>
    <message>
      <source>Open the book</source>
      <translation>Ouvrir le carnet</translation>
    </message>
    <message>
      <source>Open the outbox</source>
      <translation>Ouvrir la boîte d'envoi</translation>
    </message>
    <message>
      <source>Open the profile</source>
      <translation>Ouvrir le profil</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Options of {account}</source>
      <translation>Options de {account}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Order change</source>
      <translation>Modification de commande</translation>
    </message>
    <message>
      <source>Order for at most {money}</source>
      <translation>Commander pour {money} au plus</translation>
    </message>
    <message>
      <source>Order from a vendor</source>
      <translation>Commander chez un fournisseur</translation>
    </message>
    <message>
      <source>Order from {account}</source>
      <translation>Commander chez {account}</translation>
    </message>
    <message>
      <source>Order of the list</source>
      <translation>Ordre de la liste</translation>
    </message>
    <message>
      <source>Order {name}, {pieces}</source>
      <translation>Commande {name}, {pieces}</translation>
    </message>
    <message>
      <source>Order, client, carrier</source>
      <translation>Commande, client, transporteur</translation>
    </message>
    <message>
      <source>Order: {title}, at most {money}</source>
      <translation>Commande : {title}, {money} au plus</translation>
    </message>
    <message>
      <source>Ordered</source>
      <translation>Commandée</translation>
    </message>
    <message>
      <source>Ordered by hand</source>
      <translation>Commandée à la main</translation>
    </message>
    <message>
      <source>Ordered for {name}</source>
      <translation>Commandée pour {name}</translation>
    </message>
    <message>
      <source>Ordered, to be sent</source>
      <translation>Commandées, à envoyer</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Orders that are unpaid, on hold, on their way or coming back stand here.</source>
      <translation>Les commandes impayées, en suspens, en route ou en retour figurent ici.</translation>
    </message>
    <message>
      <source>Orders, names, pieces and carriers are found by their beginning.</source>
      <translation>Commandes, noms, pièces et transporteurs se trouvent par leur début.</translation>
    </message>
    <message>
      <source>Out for delivery</source>
      <translation>En livraison</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Boîte d'envoi</translation>
    </message>
    <message>
      <source>Outbox empty</source>
      <translation>Boîte d'envoi vide</translation>
    </message>
    <message>
      <source>Outbox: {state}</source>
      <translation>Boîte d'envoi : {state}</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Pages of films that stay up</source>
      <translation>Pages de vidéos qui restent en ligne</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Payée</translation>
    </message>
    <message>
      <source>Paid by the client</source>
      <translation>Payé par le client</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Colis</translation>
    </message>
    <message>
      <source>Parcels, from EasyPost</source>
      <translation>Colis, par EasyPost</translation>
    </message>
    <message>
      <source>Part again</source>
      <translation>Séparer de nouveau</translation>
    </message>
    <message>
      <source>Part shipped</source>
      <translation>Envoi partiel</translation>
    </message>
    <message>
      <source>Part {name} again</source>
      <translation>Séparer {name} de nouveau</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Password of the mailbox</source>
      <translation>Mot de passe de la messagerie</translation>
    </message>
    <message>
      <source>Password, or the API key</source>
      <translation>Mot de passe, ou clé d'API</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Pay back {money}</source>
      <translation>Rembourser {money}</translation>
    </message>
    <message>
      <source>Payment</source>
      <translation>Paiement</translation>
    </message>
    <message>
      <source>Payment method, if there are several</source>
      <translation>Moyen de paiement, s’il y en a plusieurs</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Pending orders</source>
      <translation>Commandes en cours</translation>
    </message>
    <message>
      <source>Perhaps dialled</source>
      <translation>Numéro peut-être composé</translation>
    </message>
    <message>
      <source>Photo kept with the gesture for {name}</source>
      <translation>Photo gardée avec l'attention pour {name}</translation>
    </message>
    <message>
      <source>Photo of the gesture</source>
      <translation>Photo de l'attention</translation>
    </message>
    <message>
      <source>Picture is sharp</source>
      <translation>Image nette</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>Pièce</translation>
    </message>
    <message>
      <source>Plan a gesture for it</source>
      <translation>Prévoir une attention</translation>
    </message>
    <message>
      <source>Plan a note</source>
      <translation>Prévoir un mot</translation>
    </message>
    <message>
      <source>Plan a note, flowers or a gift in a client's profile with G. Days to come remind you on Today.</source>
      <translation>Prévoyez un mot, des fleurs ou un cadeau dans le profil d'un client avec G. Les dates à venir sont rappelées dans Aujourd'hui.</translation>
    </message>
    <message>
      <source>Plan and reserve {money}</source>
      <translation>Prévoir et réserver {money}</translation>
    </message>
    <message>
      <source>Plan flowers</source>
      <translation>Prévoir des fleurs</translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>Prévoir</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Prévue</translation>
    </message>
    <message>
      <source>Planned at</source>
      <translation>Coût prévu</translation>
    </message>
    <message>
      <source>Planned back from {name}, {day}</source>
      <translation>À rebours depuis : {name}, {day}</translation>
    </message>
    <message>
      <source>Planned by {staff}. One household within {days} days.</source>
      <translation>Prévue par {staff}. Un même foyer en {days} jours.</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Plug one in and open the studio again, or try it with the test picture.</source>
      <translation>Branchez-en une et rouvrez le studio, ou essayez avec l'image de test.</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>polonais</translation>
    </message>
    <message>
      <source>Port, if it is not 587</source>
      <translation>Port, si ce n'est pas 587</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>portugais</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Courrier</translation>
    </message>
    <message>
      <source>Posted today it arrives on {day}. Flowers can still be there in time.</source>
      <translation>Postée aujourd'hui, elle arrive le {day}. Des fleurs peuvent encore être là à temps.</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Canal préféré</translation>
    </message>
    <message>
      <source>Première</source>
      <translation>Première</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Print again what was printed already</source>
      <translation>Réimprimer ce qui l'a déjà été</translation>
    </message>
    <message>
      <source>Print it again only where that card did not come out.</source>
      <translation>Ne la réimprimez que si cette carte n'est pas sortie.</translation>
    </message>
    <message>
      <source>Print the card</source>
      <translation>Imprimer la carte</translation>
    </message>
    <message>
      <source>Print the week’s cards</source>
      <translation>Imprimer les cartes de la semaine</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Imprimée</translation>
    </message>
    <message>
      <source>Printed already: {time}</source>
      <translation>Déjà imprimée : {time}</translation>
    </message>
    <message>
      <source>Privée</source>
      <translation>Privée</translation>
    </message>
    <message>
      <source>Product for flowers</source>
      <translation>Produit pour les fleurs</translation>
    </message>
    <message>
      <source>Product for gifts</source>
      <translation>Produit pour les cadeaux</translation>
    </message>
    <message>
      <source>Product page</source>
      <translation>Fiche produit</translation>
    </message>
    <message>
      <source>Product question</source>
      <translation>Question produit</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>Promesse</translation>
    </message>
    <message>
      <source>Promise broken, due </source>
      <translation>Promesse non tenue, échéance </translation>
    </message>
    <message>
      <source>Promise kept, due </source>
      <translation>Promesse tenue, échéance </translation>
    </message>
    <message>
      <source>Promise to {name} kept</source>
      <translation>Promesse à {name} tenue</translation>
    </message>
    <message>
      <source>Promise to {name} marked broken</source>
      <translation>Promesse à {name} marquée non tenue</translation>
    </message>
    <message>
      <source>Promised </source>
      <translation>Promesse, échéance </translation>
    </message>
    <message>
      <source>Promised {day}, 1 day late</source>
      <translation>Promis {day}, 1 jour de retard</translation>
    </message>
    <message>
      <source>Promised {day}, late</source>
      <translation>Promis pour le {day}, en retard</translation>
    </message>
    <message>
      <source>Promised {day}, {days} days late</source>
      <translation>Promis pour le {day}, {days} j de retard</translation>
    </message>
    <message>
      <source>Promised {day}: {order}</source>
      <translation>Promis pour {day} : {order}</translation>
    </message>
    <message>
      <source>Promised {when}: {words}</source>
      <translation>Promis, {when} : {words}</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>Pronoms</translation>
    </message>
    <message>
      <source>Property of what the client likes</source>
      <translation>Propriété qui contient ce que le client aime</translation>
    </message>
    <message>
      <source>Property that holds the client's tags</source>
      <translation>Propriété qui contient les étiquettes du client</translation>
    </message>
    <message>
      <source>Property that holds what a contact has spent</source>
      <translation>Propriété qui contient ce qu'un contact a dépensé</translation>
    </message>
    <message>
      <source>Proposal saved, the checkout link is copied</source>
      <translation>Proposition enregistrée, le lien de paiement est copié</translation>
    </message>
    <message>
      <source>Propose and copy link</source>
      <translation>Proposer et copier le lien</translation>
    </message>
    <message>
      <source>Proposing</source>
      <translation>En proposition</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publier</translation>
    </message>
    <message>
      <source>Publish and send</source>
      <translation>Publier et envoyer</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Reporter</translation>
    </message>
    <message>
      <source>Put off before: {reason}</source>
      <translation>Déjà reporté : {reason}</translation>
    </message>
    <message>
      <source>Put the film where the client can watch it and enter its link. It is copied for you, stands in the history as sent, and the shop is told.</source>
      <translation>Placez la vidéo là où le client peut la regarder et saisissez son lien. Il est copié pour vous, figure comme envoyé dans l'historique, et la boutique en ligne est informée.</translation>
    </message>
    <message>
      <source>Quiet until {day} {time} there</source>
      <translation>Au calme là-bas jusqu’à {day} {time}</translation>
    </message>
    <message>
      <source>Quiet until {time} there</source>
      <translation>Heures calmes jusqu'à {time} sur place</translation>
    </message>
    <message>
      <source>Ranking customers</source>
      <translation>Classement des clients</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>Taux</translation>
    </message>
    <message>
      <source>Rate: {touch}, rules version {version}</source>
      <translation>Taux : {touch}, règles version {version}</translation>
    </message>
    <message>
      <source>Read everything again</source>
      <translation>Tout relire</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Reading changes</source>
      <translation>Lecture des changements</translation>
    </message>
    <message>
      <source>Reading clients</source>
      <translation>Lecture des clients</translation>
    </message>
    <message>
      <source>Reading orders</source>
      <translation>Lecture des commandes</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Filmer</translation>
    </message>
    <message>
      <source>Record a video</source>
      <translation>Filmer une vidéo</translation>
    </message>
    <message>
      <source>Record a video for {name}</source>
      <translation>Filmer une vidéo pour {name}</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Tournage</translation>
    </message>
    <message>
      <source>Recovery key or passphrase</source>
      <translation>Clé de récupération ou phrase secrète</translation>
    </message>
    <message>
      <source>Refund</source>
      <translation>Remboursement</translation>
    </message>
    <message>
      <source>Refund of the shipping, {money}</source>
      <translation>Remboursement de la livraison, {money}</translation>
    </message>
    <message>
      <source>Refund of {money}</source>
      <translation>Remboursement de {money}</translation>
    </message>
    <message>
      <source>Refund rules</source>
      <translation>Règles de remboursement</translation>
    </message>
    <message>
      <source>Refund {money}</source>
      <translation>Rembourser {money}</translation>
    </message>
    <message>
      <source>Refunds</source>
      <translation>Remboursements</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Refuse it</source>
      <translation>Le refuser</translation>
    </message>
    <message>
      <source>Refuse the refund</source>
      <translation>Refuser le remboursement</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <source>Refused for {name}</source>
      <translation>Refusé pour {name}</translation>
    </message>
    <message>
      <source>Refused, {name} reads why</source>
      <translation>Refusée, {name} lira pourquoi</translation>
    </message>
    <message>
      <source>Region, where the store has several</source>
      <translation>Région, si le stockage en a plusieurs</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove the tag {tag}</source>
      <translation>Retirer l'étiquette {tag}</translation>
    </message>
    <message>
      <source>Remove {account}</source>
      <translation>Retirer {account}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Retake</source>
      <translation>Refaire</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Return of {order} was scanned, to be paid back</source>
      <translation>Le retour de {order} a été scanné, à rembourser</translation>
    </message>
    <message>
      <source>Return of {order}, {pieces}</source>
      <translation>Retour de {order}, {pieces}</translation>
    </message>
    <message>
      <source>Return or exchange</source>
      <translation>Retour ou échange</translation>
    </message>
    <message>
      <source>Return under way</source>
      <translation>Retour en cours</translation>
    </message>
    <message>
      <source>Return under way: {piece}</source>
      <translation>Retour en cours : {piece}</translation>
    </message>
    <message>
      <source>Return {name} of order {order}</source>
      <translation>Retour {name} de la commande {order}</translation>
    </message>
    <message>
      <source>Returned of it</source>
      <translation>Dont retourné</translation>
    </message>
    <message>
      <source>Returned {day}: {net} net at the same {rate}, from the same seller, as a line of its own.</source>
      <translation>Retourné le {day} : {net} nets au même taux de {rate}, repris au même vendeur, sur une ligne à part.</translation>
    </message>
    <message>
      <source>Returning</source>
      <translation>En retour</translation>
    </message>
    <message>
      <source>Returns that a carrier has scanned stand here until somebody decides.</source>
      <translation>Les retours qu'un transporteur a scannés restent ici jusqu'à ce que quelqu'un décide.</translation>
    </message>
    <message>
      <source>Returns, from Loop</source>
      <translation>Retours, par Loop</translation>
    </message>
    <message>
      <source>Reversed</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <source>Review {length}</source>
      <translation>Relecture {length}</translation>
    </message>
    <message>
      <source>Ring</source>
      <translation>Bague</translation>
    </message>
    <message>
      <source>SMS</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>Said</source>
      <translation>Se dit</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>Vente</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Save the parcels as CSV</source>
      <translation>Enregistrer les colis en CSV</translation>
    </message>
    <message>
      <source>Save the rules</source>
      <translation>Enregistrer les règles</translation>
    </message>
    <message>
      <source>Save this log as {kind}</source>
      <translation>Enregistrer ce journal en {kind}</translation>
    </message>
    <message>
      <source>Saved as you speak, stops by itself at 0:30</source>
      <translation>Enregistrée au fil de vos mots, arrêt automatique à 0:30</translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>Enregistré : {file}</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Sauvegarde</translation>
    </message>
    <message>
      <source>Saving the film</source>
      <translation>Sauvegarde de la vidéo</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Dire le résultat</translation>
    </message>
    <message>
      <source>Say how the call ended, and why you spoke.</source>
      <translation>Dites comment l'appel s'est terminé et pourquoi vous avez parlé.</translation>
    </message>
    <message>
      <source>Say in a word why it can wait: it comes back with it.</source>
      <translation>Dites en un mot pourquoi cela peut attendre : il revient avec.</translation>
    </message>
    <message>
      <source>Say why: it stands in the log.</source>
      <translation>Dites pourquoi : cela figure au journal.</translation>
    </message>
    <message>
      <source>Scanned</source>
      <translation>Scanné</translation>
    </message>
    <message>
      <source>Scripts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <source>Search by name: scarf, coat …</source>
      <translation>Chercher un nom : carré, manteau…</translation>
    </message>
    <message>
      <source>Secret access key, Google's service account as JSON, or Azure's key</source>
      <translation>Clé d'accès secrète, compte de service Google en JSON, ou clé Azure</translation>
    </message>
    <message>
      <source>See which</source>
      <translation>Voir lesquelles</translation>
    </message>
    <message>
      <source>Seen last</source>
      <translation>Vu en dernier</translation>
    </message>
    <message>
      <source>Sees the Desk: approves others' gestures and commission.</source>
      <translation>Voit le Bureau : approuve les attentions et les commissions des autres.</translation>
    </message>
    <message>
      <source>Sees the whole book; Today shows what is due for this person.</source>
      <translation>Voit tout le carnet ; Aujourd'hui montre ce qui attend cette personne.</translation>
    </message>
    <message>
      <source>Seller</source>
      <translation>Vendeur</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Send a film</source>
      <translation>Envoyer une vidéo</translation>
    </message>
    <message>
      <source>Send flowers</source>
      <translation>Envoyer des fleurs</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Envoyer maintenant</translation>
    </message>
    <message>
      <source>Send the e-mail</source>
      <translation>Envoyer l'e-mail</translation>
    </message>
    <message>
      <source>Sender</source>
      <translation>Expéditeur</translation>
    </message>
    <message>
      <source>Sends back {order}</source>
      <translation>Retourne {order}</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Envoyée</translation>
    </message>
    <message>
      <source>Sent again without a look, it may stand there twice.</source>
      <translation>Renvoyé sans vérifier, cela peut y figurer deux fois.</translation>
    </message>
    <message>
      <source>Sent by</source>
      <translation>Envoyé par</translation>
    </message>
    <message>
      <source>Sent for {name}</source>
      <translation>Envoyé pour {name}</translation>
    </message>
    <message>
      <source>Sent lately</source>
      <translation>Envoyés récemment</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Shipping</source>
      <translation>Frais de port</translation>
    </message>
    <message>
      <source>Shipping of the last order</source>
      <translation>Port de la dernière commande</translation>
    </message>
    <message>
      <source>Shipping refund</source>
      <translation>Remboursement du port</translation>
    </message>
    <message>
      <source>Shoe</source>
      <translation>Chaussure</translation>
    </message>
    <message>
      <source>Shop's note</source>
      <translation>Note de la boutique</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Show orders, occasions and tastes</source>
      <translation>Afficher commandes, occasions et goûts</translation>
    </message>
    <message>
      <source>Show the commission log</source>
      <translation>Afficher le journal des commissions</translation>
    </message>
    <message>
      <source>Show the gesture log</source>
      <translation>Afficher le journal des attentions</translation>
    </message>
    <message>
      <source>Show the refunds to decide</source>
      <translation>Afficher les remboursements à décider</translation>
    </message>
    <message>
      <source>Show what is held back for households</source>
      <translation>Montrer ce qui est retenu par foyer</translation>
    </message>
    <message>
      <source>Show what is under way</source>
      <translation>Afficher ce qui est en cours</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>Sit down as {name}</source>
      <translation>S'installer comme {name}</translation>
    </message>
    <message>
      <source>Size and fit</source>
      <translation>Taille et coupe</translation>
    </message>
    <message>
      <source>Size of the film</source>
      <translation>Taille du film</translation>
    </message>
    <message>
      <source>Sizes and tastes</source>
      <translation>Tailles et goûts</translation>
    </message>
    <message>
      <source>Sizes, likes and what is never said stand here.</source>
      <translation>Tailles, goûts et ce qu'il ne faut jamais dire figurent ici.</translation>
    </message>
    <message>
      <source>Small credit</source>
      <translation>Petit avoir</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <source>Somebody else is on it</source>
      <translation>Quelqu’un d’autre s’en occupe</translation>
    </message>
    <message>
      <source>Something does not work yet: see below.</source>
      <translation>Quelque chose ne fonctionne pas encore : voyez ci-dessous.</translation>
    </message>
    <message>
      <source>Something new</source>
      <translation>Une nouveauté</translation>
    </message>
    <message>
      <source>Something went wrong inside Concierge. Nothing was lost; please report it.</source>
      <translation>Une erreur s'est produite dans Concierge. Rien n'est perdu ; merci de la signaler.</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>espagnol</translation>
    </message>
    <message>
      <source>Speak a little louder</source>
      <translation>Parlez un peu plus fort</translation>
    </message>
    <message>
      <source>Speak a little softer</source>
      <translation>Parlez un peu moins fort</translation>
    </message>
    <message>
      <source>Start now</source>
      <translation>Commencer maintenant</translation>
    </message>
    <message>
      <source>Starting the sync</source>
      <translation>Début de la synchronisation</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Reste</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Studio</source>
      <translation>Studio</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>suédois</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <source>Tag added: {tags}</source>
      <translation>Étiquette ajoutée : {tags}</translation>
    </message>
    <message>
      <source>Tag removed: {tags}</source>
      <translation>Étiquette retirée : {tags}</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Take a filter away to see more of the log.</source>
      <translation>Retirez un filtre pour voir davantage du journal.</translation>
    </message>
    <message>
      <source>Take it off its page</source>
      <translation>La retirer de sa page</translation>
    </message>
    <message>
      <source>Take off its page</source>
      <translation>Retirer de sa page</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Prendre en charge</translation>
    </message>
    <message>
      <source>Take over {name}</source>
      <translation>Prendre en charge {name}</translation>
    </message>
    <message>
      <source>Take them from a file</source>
      <translation>Les prendre dans un fichier</translation>
    </message>
    <message>
      <source>Take this picture for the poster</source>
      <translation>Prendre cette image en couverture</translation>
    </message>
    <message>
      <source>Take {day} back</source>
      <translation>Retirer {day}</translation>
    </message>
    <message>
      <source>Take {x} out</source>
      <translation>Retirer {x}</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Repris</translation>
    </message>
    <message>
      <source>Taken back later</source>
      <translation>Repris plus tard</translation>
    </message>
    <message>
      <source>Tax</source>
      <translation>Taxes</translation>
    </message>
    <message>
      <source>Telephone, from Aircall</source>
      <translation>Téléphone, par Aircall</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Test picture</source>
      <translation>Image de test</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Merci</translation>
    </message>
    <message>
      <source>Thanked</source>
      <translation>Remerciement</translation>
    </message>
    <message>
      <source>The accounts could not be read</source>
      <translation>Les comptes n'ont pas pu être lus</translation>
    </message>
    <message>
      <source>The address is too long for the label</source>
      <translation>L'adresse est trop longue pour l'étiquette</translation>
    </message>
    <message>
      <source>The apology to {name} is on its way.</source>
      <translation>Les excuses à {name} sont en route.</translation>
    </message>
    <message>
      <source>The autumn collection, a day before</source>
      <translation>La collection d'automne, un jour avant</translation>
    </message>
    <message>
      <source>The book is empty</source>
      <translation>Le carnet est vide</translation>
    </message>
    <message>
      <source>The call has ended</source>
      <translation>L'appel est terminé</translation>
    </message>
    <message>
      <source>The card can be printed, its label cannot. Complete the address in the shop.</source>
      <translation>La carte peut être imprimée, pas son étiquette. Complétez l'adresse dans la boutique.</translation>
    </message>
    <message>
      <source>The card has no words yet</source>
      <translation>La carte n'a pas encore de texte</translation>
    </message>
    <message>
      <source>The card reads: {words}</source>
      <translation>La carte dit : {words}</translation>
    </message>
    <message>
      <source>The card, leaves {day}</source>
      <translation>La carte, départ le {day}</translation>
    </message>
    <message>
      <source>The carrier reports a delay</source>
      <translation>Le transporteur signale un retard</translation>
    </message>
    <message>
      <source>The client asked us not to</source>
      <translation>Le client nous l'a demandé</translation>
    </message>
    <message>
      <source>The client knows; mark it when it was used</source>
      <translation>Elle est annoncée ; à marquer une fois utilisée</translation>
    </message>
    <message>
      <source>The client thanked</source>
      <translation>Remerciement reçu le</translation>
    </message>
    <message>
      <source>The client's note changed</source>
      <translation>Note du client modifiée</translation>
    </message>
    <message>
      <source>The command concierge store verify reads every page</source>
      <translation>La commande concierge store verify lit chaque page</translation>
    </message>
    <message>
      <source>The commission log could not be read</source>
      <translation>Le journal des commissions n'a pas pu être lu</translation>
    </message>
    <message>
      <source>The consultations could not be read</source>
      <translation>Les conseils n'ont pas pu être lus</translation>
    </message>
    <message>
      <source>The day could not be read</source>
      <translation>La journée n'a pas pu être lue</translation>
    </message>
    <message>
      <source>The film can be made all the same</source>
      <translation>La vidéo peut être tournée quand même</translation>
    </message>
    <message>
      <source>The film from its first picture to its last</source>
      <translation>La vidéo, de sa première image à la dernière</translation>
    </message>
    <message>
      <source>The film goes to its page, then the message leaves.</source>
      <translation>La vidéo rejoint sa page, puis le message part.</translation>
    </message>
    <message>
      <source>The film goes to its page; its link is offered here once it is there.</source>
      <translation>La vidéo rejoint sa page ; son lien est proposé ici dès qu'elle y est.</translation>
    </message>
    <message>
      <source>The film is erased</source>
      <translation>La vidéo est effacée</translation>
    </message>
    <message>
      <source>The film is erased here; its page goes next</source>
      <translation>La vidéo est effacée ici ; sa page suit</translation>
    </message>
    <message>
      <source>The film is on its page. The link is copied for you, stands in the history as sent, and the shop is told.</source>
      <translation>La vidéo est sur sa page. Le lien est copié pour vous, figure comme envoyé dans l'historique, et la boutique en ligne est informée.</translation>
    </message>
    <message>
      <source>The film is put on a page of its own. Nothing is sent: its link is offered here once the page is there.</source>
      <translation>La vidéo est placée sur une page à elle. Rien n'est envoyé : son lien est proposé ici dès que la page existe.</translation>
    </message>
    <message>
      <source>The film is put on a page of its own. Once that is there as a whole, the message with its link leaves, if the client may still be written to then.</source>
      <translation>La vidéo est placée sur une page à elle. Une fois la page complète, le message avec son lien part, si l'on peut encore écrire au client à ce moment-là.</translation>
    </message>
    <message>
      <source>The film is taken off its page</source>
      <translation>La vidéo est retirée de sa page</translation>
    </message>
    <message>
      <source>The film so far is saved. The studio offers it when you come back.</source>
      <translation>La vidéo filmée jusqu'ici est enregistrée. Le studio la proposera à votre retour.</translation>
    </message>
    <message>
      <source>The film was cut short</source>
      <translation>La vidéo a été interrompue</translation>
    </message>
    <message>
      <source>The film was not kept</source>
      <translation>La vidéo n'a pas été gardée</translation>
    </message>
    <message>
      <source>The film, its picture and its page are erased everywhere, and nothing brings them back. That there was a film stays in the history.</source>
      <translation>Le film, son image et sa page sont effacés partout, et rien ne les fait revenir. Qu'il y a eu un film reste dans l'historique.</translation>
    </message>
    <message>
      <source>The film, its poster and your lines are kept in {their} timeline, with the reason chosen below. Nothing is sent to {them}.</source>
      <translation>La vidéo, son image de couverture et vos phrases sont gardées dans l'historique du client, avec le motif choisi ci-dessous. Rien ne lui est envoyé.</translation>
    </message>
    <message>
      <source>The gesture log could not be read</source>
      <translation>Le journal des attentions n'a pas pu être lu</translation>
    </message>
    <message>
      <source>The label of this return was scanned. What is paid back is decided among the parcels.</source>
      <translation>L’étiquette de ce retour a été scannée. Ce qui est remboursé se décide parmi les colis.</translation>
    </message>
    <message>
      <source>The label reads: {words}</source>
      <translation>L'étiquette dit : {words}</translation>
    </message>
    <message>
      <source>The look</source>
      <translation>La silhouette</translation>
    </message>
    <message>
      <source>The message has no words yet.</source>
      <translation>Le message n'a pas encore de texte.</translation>
    </message>
    <message>
      <source>The note above, written with a pen and posted</source>
      <translation>Le mot ci-dessus, écrit à la plume et posté</translation>
    </message>
    <message>
      <source>The order for {name} is on its way.</source>
      <translation>La commande pour {name} est en route.</translation>
    </message>
    <message>
      <source>The orders are not read yet. They come with the sync.</source>
      <translation>Les commandes ne sont pas encore lues. Elles arrivent avec la synchronisation.</translation>
    </message>
    <message>
      <source>The outbox could not be read</source>
      <translation>La boîte d'envoi n'a pas pu être lue</translation>
    </message>
    <message>
      <source>The page lies where nothing is connected any more. It stays there until whoever owns that place deletes it; the film and its picture are erased here.</source>
      <translation>La page se trouve à un endroit qui n’est plus connecté. Elle y reste jusqu’à ce que son propriétaire la supprime ; la vidéo et son image sont effacées ici.</translation>
    </message>
    <message>
      <source>The parcels could not be read</source>
      <translation>Les colis n'ont pas pu être lus</translation>
    </message>
    <message>
      <source>The photo cannot be read any more.</source>
      <translation>La photo n'est plus lisible.</translation>
    </message>
    <message>
      <source>The photo is erased</source>
      <translation>La photo est effacée</translation>
    </message>
    <message>
      <source>The photo lies on the desktop where it was attached.</source>
      <translation>La photo se trouve sur le poste où elle a été jointe.</translation>
    </message>
    <message>
      <source>The picture stands still</source>
      <translation>L'image est figée</translation>
    </message>
    <message>
      <source>The post of that country asks for one. Look at the address before it is sent.</source>
      <translation>La poste de ce pays en demande un. Relisez l'adresse avant l'envoi.</translation>
    </message>
    <message>
      <source>The printer does not answer. Look whether it is on, then try again.</source>
      <translation>L'imprimante ne répond pas. Vérifiez qu'elle est allumée, puis réessayez.</translation>
    </message>
    <message>
      <source>The printer would take paper of {other} mm for a card of {card} mm. Choose paper of that size in its own settings, or save the card as a PDF. Nothing was printed.</source>
      <translation>L'imprimante prendrait du papier de {other} mm pour une carte de {card} mm. Choisissez ce format dans ses propres réglages, ou enregistrez la carte en PDF. Rien n'a été imprimé.</translation>
    </message>
    <message>
      <source>The promise was broken</source>
      <translation>La promesse n'a pas été tenue</translation>
    </message>
    <message>
      <source>The promise was kept</source>
      <translation>La promesse a été tenue</translation>
    </message>
    <message>
      <source>The question</source>
      <translation>La question</translation>
    </message>
    <message>
      <source>The question is kept for {name}</source>
      <translation>La question est gardée pour {name}</translation>
    </message>
    <message>
      <source>The rules hold from now on.</source>
      <translation>Les règles valent dès maintenant.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La même à nouveau</translation>
    </message>
    <message>
      <source>The same e-mail and telephone, in {account}</source>
      <translation>Le même e-mail et le même téléphone, dans {account}</translation>
    </message>
    <message>
      <source>The same e-mail, in {account}</source>
      <translation>Le même e-mail, dans {account}</translation>
    </message>
    <message>
      <source>The same telephone, in {account}; households share one</source>
      <translation>Le même téléphone, dans {account} ; un foyer en partage un</translation>
    </message>
    <message>
      <source>The search looks at titles and notes.</source>
      <translation>La recherche porte sur les titres et les notes.</translation>
    </message>
    <message>
      <source>The shop itself keeps everything</source>
      <translation>La boutique en ligne, elle, garde tout</translation>
    </message>
    <message>
      <source>The store is locked</source>
      <translation>La base est verrouillée</translation>
    </message>
    <message>
      <source>The store stays closed</source>
      <translation>La base reste fermée</translation>
    </message>
    <message>
      <source>The stricter consent holds</source>
      <translation>Le consentement le plus strict vaut</translation>
    </message>
    <message>
      <source>The studio is not available here</source>
      <translation>Le studio n'est pas disponible ici</translation>
    </message>
    <message>
      <source>The sync stopped</source>
      <translation>Synchronisation arrêtée</translation>
    </message>
    <message>
      <source>The top 1 % of the shop's customers stand here after the first sync.</source>
      <translation>Les meilleurs clients de la boutique en ligne (1 %) figurent ici après la première synchronisation.</translation>
    </message>
    <message>
      <source>The week’s cards</source>
      <translation>Les cartes de la semaine</translation>
    </message>
    <message>
      <source>The whole film</source>
      <translation>Toute la vidéo</translation>
    </message>
    <message>
      <source>The whole film, {length}</source>
      <translation>Toute la vidéo, {length}</translation>
    </message>
    <message>
      <source>The words for {name} are kept</source>
      <translation>Le texte pour {name} est gardé</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Là-bas</translation>
    </message>
    <message>
      <source>There are consultations beyond this choice.</source>
      <translation>Il y a des conseils au-delà de ce choix.</translation>
    </message>
    <message>
      <source>There is no file of customers or orders.</source>
      <translation>Il n'y a aucun fichier de clients ni de commandes.</translation>
    </message>
    <message>
      <source>There is no film to send. Record one first.</source>
      <translation>Il n'y a pas de vidéo à envoyer. Enregistrez-en une d'abord.</translation>
    </message>
    <message>
      <source>They are two clients again</source>
      <translation>Ce sont de nouveau deux clients</translation>
    </message>
    <message>
      <source>They stay for {days} days.</source>
      <translation>Elles restent {days} jours.</translation>
    </message>
    <message>
      <source>This address carries a password, which would lie open on this desktop. Let the camera be seen without one inside the house's network.</source>
      <translation>Cette adresse contient un mot de passe, qui serait lisible sur ce poste. Rendez la caméra accessible sans mot de passe dans le réseau de la maison.</translation>
    </message>
    <message>
      <source>This client asked not to be contacted</source>
      <translation>Ce client a demandé à ne pas être contacté</translation>
    </message>
    <message>
      <source>This consultation is no longer there.</source>
      <translation>Ce conseil n'existe plus.</translation>
    </message>
    <message>
      <source>This desktop has no keyring that can be used, or it is locked, and a shop's secret is kept nowhere else. Nothing was changed. Unlock it, or add the account without a secret and hand it over at each run, with: concierge sync --secret-fd N</source>
      <translation>Ce poste n'a pas de trousseau utilisable, ou il est verrouillé, et le secret d'une boutique en ligne n'est gardé nulle part ailleurs. Rien n'a été modifié. Déverrouillez-le, ou ajoutez le compte sans secret et transmettez-le à chaque exécution, avec : concierge sync --secret-fd N</translation>
    </message>
    <message>
      <source>This desktop has no secret for it, so nothing is asked or sent there from here.</source>
      <translation>Ce poste n'a pas de secret pour ce compte : rien n'y est demandé ni envoyé d'ici.</translation>
    </message>
    <message>
      <source>This desktop has no secret for {account}. It leaves once that is entered in Settings.</source>
      <translation>Ce poste n'a pas de secret pour {account}. L'envoi part dès qu'il est saisi dans les réglages.</translation>
    </message>
    <message>
      <source>This desktop was started without camera support.</source>
      <translation>Ce poste a été démarré sans prise en charge de la caméra.</translation>
    </message>
    <message>
      <source>This file cannot be read. Choose it again, or another one.</source>
      <translation>Ce fichier ne peut pas être lu. Choisissez-le de nouveau ou prenez-en un autre.</translation>
    </message>
    <message>
      <source>This file is no picture that can be read. Choose another one.</source>
      <translation>Ce fichier n'est pas une image lisible. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>This gesture</source>
      <translation>Cette attention</translation>
    </message>
    <message>
      <source>This goes here, with every draft, and cannot be brought back:</source>
      <translation>Ceci disparaît ici, avec tous les brouillons, sans retour possible :</translation>
    </message>
    <message>
      <source>This is gesture {count} in 12 months.</source>
      <translation>C'est l'attention n° {count} en 12 mois.</translation>
    </message>
    <message>
      <source>This line takes back part of {order}.</source>
      <translation>Cette ligne reprend une partie de {order}.</translation>
    </message>
    <message>
      <source>This matter has just been settled.</source>
      <translation>Ce point vient d'être réglé.</translation>
    </message>
    <message>
      <source>This picture for the poster</source>
      <translation>Cette image en couverture</translation>
    </message>
    <message>
      <source>This picture is too large to be kept. Choose a smaller one.</source>
      <translation>Cette image est trop grande pour être gardée. Choisissez-en une plus petite.</translation>
    </message>
    <message>
      <source>This store</source>
      <translation>Cette base</translation>
    </message>
    <message>
      <source>Three lines</source>
      <translation>Trois phrases</translation>
    </message>
    <message>
      <source>Time zone of the files</source>
      <translation>Fuseau horaire des fichiers</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Title of the page</source>
      <translation>Titre de la page</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Vers</translation>
    </message>
    <message>
      <source>To copy by hand, on rules</source>
      <translation>À recopier à la main, avec lignes</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>À faire</translation>
    </message>
    <message>
      <source>To print, {count}</source>
      <translation>À imprimer, {count}</translation>
    </message>
    <message>
      <source>To remove it, type its name: {account}</source>
      <translation>Pour le retirer, saisissez son nom : {account}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <source>Today reminds you in time for a gesture</source>
      <translation>Aujourd'hui vous le rappelle à temps pour une attention</translation>
    </message>
    <message>
      <source>Together {money}</source>
      <translation>Ensemble {money}</translation>
    </message>
    <message>
      <source>Token of the channel, if there are several</source>
      <translation>Jeton du canal, s'il y en a plusieurs</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Signalé par</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>Too late for a gesture</source>
      <translation>Trop tard pour une attention</translation>
    </message>
    <message>
      <source>Too late for the post</source>
      <translation>Trop tard pour le courrier</translation>
    </message>
    <message>
      <source>Tried before anything is saved</source>
      <translation>Testé avant tout enregistrement</translation>
    </message>
    <message>
      <source>Tried once</source>
      <translation>Essayé une fois</translation>
    </message>
    <message>
      <source>Tried {count} times</source>
      <translation>Essayé {count} fois</translation>
    </message>
    <message>
      <source>Tried {count} times without success, and parked.</source>
      <translation>Essayé {count} fois sans succès, et mis de côté.</translation>
    </message>
    <message>
      <source>Tries</source>
      <translation>Essais</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>turc</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Deux personnes</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Understood: {columns}</source>
      <translation>Comprises : {columns}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Unique property of calls and notes</source>
      <translation>Propriété unique des appels et notes</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <translation>Impayée</translation>
    </message>
    <message>
      <source>Until when</source>
      <translation>Jusqu’à quand</translation>
    </message>
    <message>
      <source>Up to {money} goes by itself at the first scan.</source>
      <translation>Jusqu'à {money}, il part tout seul au premier scan.</translation>
    </message>
    <message>
      <source>Update now</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <source>Use the test picture</source>
      <translation>Utiliser l'image de test</translation>
    </message>
    <message>
      <source>Version of the API</source>
      <translation>Version de l'API</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vidéo</translation>
    </message>
    <message>
      <source>Video link</source>
      <translation>Lien vidéo</translation>
    </message>
    <message>
      <source>Video link, {length}</source>
      <translation>Lien vidéo, {length}</translation>
    </message>
    <message>
      <source>Video reply</source>
      <translation>Réponse vidéo</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>vietnamien</translation>
    </message>
    <message>
      <source>Voice is clear</source>
      <translation>Voix claire</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Waiting for approval</source>
      <translation>En attente d'approbation</translation>
    </message>
    <message>
      <source>Waiting for pick-up</source>
      <translation>À retirer</translation>
    </message>
    <message>
      <source>Waiting for the boutique</source>
      <translation>En attente de la boutique</translation>
    </message>
    <message>
      <source>Waiting for the carrier</source>
      <translation>En attente du transporteur</translation>
    </message>
    <message>
      <source>Waiting for the client</source>
      <translation>En attente du client</translation>
    </message>
    <message>
      <source>Waits for its turn behind an earlier one for {name}.</source>
      <translation>Attend son tour derrière un envoi antérieur pour {name}.</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Regarder</translation>
    </message>
    <message>
      <source>Watch the film</source>
      <translation>Regarder la vidéo</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>Trajet</translation>
    </message>
    <message>
      <source>Wedding day</source>
      <translation>Mariage</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What arrived or was discarded lately stands here.</source>
      <translation>Ce qui est arrivé ou a été abandonné récemment figure ici.</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Actions possibles</translation>
    </message>
    <message>
      <source>What is in the folder</source>
      <translation>Ce que contient le dossier</translation>
    </message>
    <message>
      <source>What is needed</source>
      <translation>Besoin</translation>
    </message>
    <message>
      <source>What is not chosen waits in this list; nothing that was written is lost.</source>
      <translation>Ce qui n'est pas choisi attend dans cette liste ; rien de ce qui a été écrit n'est perdu.</translation>
    </message>
    <message>
      <source>What is written here stays here.</source>
      <translation>Ce qui est écrit ici reste ici.</translation>
    </message>
    <message>
      <source>What it came to</source>
      <translation>Ce qu'il en est advenu</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>What it is about stays here; {account} never hears of it.</source>
      <translation>Ce dont il s'agit reste ici ; {account} n'en saura rien.</translation>
    </message>
    <message>
      <source>What it would bring</source>
      <translation>Ce qu'il apporterait</translation>
    </message>
    <message>
      <source>What one unit of it costs here, at most</source>
      <translation>Ce qu’en coûte ici une unité, au plus</translation>
    </message>
    <message>
      <source>What shall stand</source>
      <translation>Ce qui doit rester</translation>
    </message>
    <message>
      <source>What shall stand: {fact}</source>
      <translation>Ce qui doit rester : {fact}</translation>
    </message>
    <message>
      <source>What the client said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <source>What the client should see or do next</source>
      <translation>Ce que le client doit voir ou faire ensuite</translation>
    </message>
    <message>
      <source>What the list shows</source>
      <translation>Ce que la liste montre</translation>
    </message>
    <message>
      <source>What the next one should know</source>
      <translation>Ce que le prochain doit savoir</translation>
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation>Ce que montre l'historique</translation>
    </message>
    <message>
      <source>What was refused, and what nobody knows to have arrived, stands here.</source>
      <translation>Ce qui a été refusé, et ce dont l'arrivée est incertaine, figure ici.</translation>
    </message>
    <message>
      <source>What was said, and what matters</source>
      <translation>Ce qui a été dit, et ce qui compte</translation>
    </message>
    <message>
      <source>What works</source>
      <translation>Ce qui fonctionne</translation>
    </message>
    <message>
      <source>What you promised</source>
      <translation>Votre promesse</translation>
    </message>
    <message>
      <source>WhatsApp</source>
      <translation>WhatsApp</translation>
    </message>
    <message>
      <source>When a carrier first scans what a client of the book sends back</source>
      <translation>Quand un transporteur scanne pour la première fois ce qu'un client du carnet renvoie</translation>
    </message>
    <message>
      <source>When you keep it</source>
      <translation>Quand vous la gardez</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <source>Where it came from</source>
      <translation>Origine de la demande</translation>
    </message>
    <message>
      <source>Where that button leads</source>
      <translation>Où mène ce bouton</translation>
    </message>
    <message>
      <source>Which log</source>
      <translation>Quel journal</translation>
    </message>
    <message>
      <source>White peonies</source>
      <translation>Pivoines blanches</translation>
    </message>
    <message>
      <source>Who approves</source>
      <translation>Qui approuve</translation>
    </message>
    <message>
      <source>Who called</source>
      <translation>Qui a appelé</translation>
    </message>
    <message>
      <source>Who did what</source>
      <translation>Qui a fait quoi</translation>
    </message>
    <message>
      <source>Who is it for?</source>
      <translation>Pour qui ?</translation>
    </message>
    <message>
      <source>Who is which Aircall user</source>
      <translation>Qui est chaque utilisateur Aircall</translation>
    </message>
    <message>
      <source>Who looks after clients</source>
      <translation>Qui s'occupe des clients</translation>
    </message>
    <message>
      <source>Who sits here</source>
      <translation>Qui est au poste</translation>
    </message>
    <message>
      <source>Whoever forgets it can never open the store again.</source>
      <translation>Qui l'oublie ne pourra plus jamais ouvrir la base.</translation>
    </message>
    <message>
      <source>Whole script</source>
      <translation>Texte entier</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>À qui</translation>
    </message>
    <message>
      <source>Whose clients</source>
      <translation>Clients de qui</translation>
    </message>
    <message>
      <source>Whose films</source>
      <translation>Vidéos de qui</translation>
    </message>
    <message>
      <source>Why can it wait?</source>
      <translation>Pourquoi cela peut-il attendre ?</translation>
    </message>
    <message>
      <source>Why did you speak?</source>
      <translation>Pour quel motif ?</translation>
    </message>
    <message>
      <source>Why do you answer?</source>
      <translation>Pourquoi cette réponse ?</translation>
    </message>
    <message>
      <source>Why it can wait</source>
      <translation>Pourquoi cela peut attendre</translation>
    </message>
    <message>
      <source>Why it is worth more than the month has</source>
      <translation>Pourquoi cela vaut plus que ce que le mois permet</translation>
    </message>
    <message>
      <source>Why it shall not be told</source>
      <translation>Pourquoi ne pas le transmettre</translation>
    </message>
    <message>
      <source>Why it was not taken</source>
      <translation>Pourquoi ce n'est pas retenu</translation>
    </message>
    <message>
      <source>Why nothing is paid back</source>
      <translation>Pourquoi rien n'est remboursé</translation>
    </message>
    <message>
      <source>Why this line</source>
      <translation>Pourquoi cette ligne</translation>
    </message>
    <message>
      <source>Why? It stands in the log.</source>
      <translation>Pourquoi ? Cela figure au journal.</translation>
    </message>
    <message>
      <source>Winning touch</source>
      <translation>Contact retenu</translation>
    </message>
    <message>
      <source>Within the limit</source>
      <translation>Sous le plafond</translation>
    </message>
    <message>
      <source>Without sound</source>
      <translation>Sans son</translation>
    </message>
    <message>
      <source>Won</source>
      <translation>Conclu</translation>
    </message>
    <message>
      <source>Won of {count} closed</source>
      <translation>Conclus sur {count} clos</translation>
    </message>
    <message>
      <source>Word to the seller</source>
      <translation>Mot au vendeur</translation>
    </message>
    <message>
      <source>Word to the seller, needed to refuse</source>
      <translation>Mot au vendeur, requis pour refuser</translation>
    </message>
    <message>
      <source>Words of the button under a film</source>
      <translation>Texte du bouton sous une vidéo</translation>
    </message>
    <message>
      <source>Words on the card</source>
      <translation>Mots sur la carte</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Écrire une note</translation>
    </message>
    <message>
      <source>Write a note about {name}</source>
      <translation>Écrire une note sur {name}</translation>
    </message>
    <message>
      <source>Write a note or plan a gift for {name}</source>
      <translation>Écrire un mot ou prévoir un cadeau pour {name}</translation>
    </message>
    <message>
      <source>Write as you would by hand</source>
      <translation>Écrivez comme à la main</translation>
    </message>
    <message>
      <source>Write note</source>
      <translation>Écrire un mot</translation>
    </message>
    <message>
      <source>Write the address by hand, or shorten it in the shop.</source>
      <translation>Écrivez l'adresse à la main ou raccourcissez-la dans la boutique.</translation>
    </message>
    <message>
      <source>Write the address by hand.</source>
      <translation>Écrivez l'adresse à la main.</translation>
    </message>
    <message>
      <source>Write this key down</source>
      <translation>Notez cette clé</translation>
    </message>
    <message>
      <source>Write to me with anything you would like to know.</source>
      <translation>Écrivez-moi pour tout ce que vous souhaitez savoir.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <source>Written in the serif: the script has no signs for these words</source>
      <translation>En caractères d'imprimerie : l'écriture manuscrite n'a pas de signes pour ce texte</translation>
    </message>
    <message>
      <source>Wrong number</source>
      <translation>Mauvais numéro</translation>
    </message>
    <message>
      <source>XLSX</source>
      <translation>XLSX</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>You called</source>
      <translation>Vous avez appelé</translation>
    </message>
    <message>
      <source>You called at {time}; the call stands in no history</source>
      <translation>Vous avez appelé à {time} ; l’appel n’est dans aucun historique</translation>
    </message>
    <message>
      <source>You can go on working</source>
      <translation>Vous pouvez continuer</translation>
    </message>
    <message>
      <source>You promised</source>
      <translation>Vous avez promis</translation>
    </message>
    <message>
      <source>You promised: {words}</source>
      <translation>Vous avez promis : {words}</translation>
    </message>
    <message>
      <source>You wrote</source>
      <translation>Vous avez écrit</translation>
    </message>
    <message>
      <source>Your call to this client</source>
      <translation>Votre appel à ce client</translation>
    </message>
    <message>
      <source>Your gestures could not be read</source>
      <translation>Vos attentions n'ont pas pu être lues</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Votre note</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>La vôtre</translation>
    </message>
    <message>
      <source>Your own: another manager must approve it</source>
      <translation>La vôtre : un autre responsable doit l'approuver</translation>
    </message>
    <message>
      <source>Your own: another manager must decide</source>
      <translation>La vôtre : un autre responsable doit décider</translation>
    </message>
    <message>
      <source>Your script</source>
      <translation>Votre texte</translation>
    </message>
    <message>
      <source>Your three lines</source>
      <translation>Vos trois phrases</translation>
    </message>
    <message>
      <source>Your video reply</source>
      <translation>Votre réponse vidéo</translation>
    </message>
    <message>
      <source>a florist where they live</source>
      <translation>un fleuriste de sa ville</translation>
    </message>
    <message>
      <source>a later contact wins</source>
      <translation>contact ultérieur retenu</translation>
    </message>
    <message>
      <source>add shop mailbox folder</source>
      <translation>ajouter boutique messagerie dossier</translation>
    </message>
    <message>
      <source>after the sale</source>
      <translation>après la vente</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>arrivé</translation>
    </message>
    <message>
      <source>arrived?</source>
      <translation>arrivé ?</translation>
    </message>
    <message>
      <source>asked not to be contacted</source>
      <translation>demande à ne pas être contacté(e)</translation>
    </message>
    <message>
      <source>at most {money}</source>
      <translation>{money} au plus</translation>
    </message>
    <message>
      <source>being ordered</source>
      <translation>en commande</translation>
    </message>
    <message>
      <source>boutique associate</source>
      <translation>conseiller en boutique</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>non tenue</translation>
    </message>
    <message>
      <source>by hand from {day}</source>
      <translation>à la main dès le {day}</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>by last contact</source>
      <translation>par dernier contact</translation>
    </message>
    <message>
      <source>by name</source>
      <translation>par nom</translation>
    </message>
    <message>
      <source>by spend</source>
      <translation>par achats</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation>d'ici au {day}</translation>
    </message>
    <message>
      <source>by {name}</source>
      <translation>par {name}</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>choisir</translation>
    </message>
    <message>
      <source>coming back</source>
      <translation>en retour</translation>
    </message>
    <message>
      <source>commission this week</source>
      <translation>commission cette semaine</translation>
    </message>
    <message>
      <source>commission {money} {state}</source>
      <translation>commission {state} {money}</translation>
    </message>
    <message>
      <source>concierge agent</source>
      <translation>agent de conciergerie</translation>
    </message>
    <message>
      <source>consent given</source>
      <translation>consentement donné</translation>
    </message>
    <message>
      <source>counted over 90 days</source>
      <translation>sur 90 jours</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>clients</translation>
    </message>
    <message>
      <source>customers people book</source>
      <translation>clientes clients personnes carnet</translation>
    </message>
    <message>
      <source>deliveries shipments orders tracking</source>
      <translation>livraisons envois commandes suivi</translation>
    </message>
    <message>
      <source>discarded</source>
      <translation>abandonné</translation>
    </message>
    <message>
      <source>do it</source>
      <translation>le faire</translation>
    </message>
    <message>
      <source>do not contact</source>
      <translation>ne pas contacter</translation>
    </message>
    <message>
      <source>does not want post from the house</source>
      <translation>ne souhaite pas de courrier de la maison</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>ailleurs</translation>
    </message>
    <message>
      <source>films library camera record</source>
      <translation>films vidéos bibliothèque caméra filmer</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>définitivement</translation>
    </message>
    <message>
      <source>for personal matters</source>
      <translation>pour un suivi personnel</translation>
    </message>
    <message>
      <source>for {name}</source>
      <translation>pour {name}</translation>
    </message>
    <message>
      <source>for {occasion}</source>
      <translation>occasion : {occasion}</translation>
    </message>
    <message>
      <source>gifts notes flowers budget</source>
      <translation>cadeaux mots fleurs budget</translation>
    </message>
    <message>
      <source>he</source>
      <translation>il</translation>
    </message>
    <message>
      <source>if it is known</source>
      <translation>si elle est connue</translation>
    </message>
    <message>
      <source>in a minute</source>
      <translation>dans la minute</translation>
    </message>
    <message>
      <source>in {city}</source>
      <translation>{city}</translation>
    </message>
    <message>
      <source>in {minutes} min</source>
      <translation>dans {minutes} min</translation>
    </message>
    <message>
      <source>in {time}</source>
      <translation>dans {time}</translation>
    </message>
    <message>
      <source>just due</source>
      <translation>échu à l'instant</translation>
    </message>
    <message>
      <source>just now, {exact}</source>
      <translation>à l'instant, {exact}</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>tenue</translation>
    </message>
    <message>
      <source>kept, not sent</source>
      <translation>gardé, non envoyé</translation>
    </message>
    <message>
      <source>last day to order</source>
      <translation>dernier jour pour commander</translation>
    </message>
    <message>
      <source>last day to write</source>
      <translation>dernier jour pour écrire</translation>
    </message>
    <message>
      <source>last: {day}</source>
      <translation>dernier : {day}</translation>
    </message>
    <message>
      <source>late</source>
      <translation>en retard</translation>
    </message>
    <message>
      <source>library videos recordings</source>
      <translation>bibliothèque vidéothèque enregistrements films</translation>
    </message>
    <message>
      <source>lifetime</source>
      <translation>au total</translation>
    </message>
    <message>
      <source>link not used</source>
      <translation>lien non utilisé</translation>
    </message>
    <message>
      <source>local time unknown</source>
      <translation>heure locale inconnue</translation>
    </message>
    <message>
      <source>logged too late</source>
      <translation>noté trop tard</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>manager commission approvals</source>
      <translation>responsable commission approbations</translation>
    </message>
    <message>
      <source>must leave</source>
      <translation>doit partir</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>next in line</source>
      <translation>dans la file</translation>
    </message>
    <message>
      <source>night mode colours appearance</source>
      <translation>mode nuit couleurs apparence</translation>
    </message>
    <message>
      <source>no face here has these signs: {signs}</source>
      <translation>aucune police n'a ici ces signes : {signs}</translation>
    </message>
    <message>
      <source>no manager yet</source>
      <translation>aucun responsable</translation>
    </message>
    <message>
      <source>no pieces</source>
      <translation>aucune pièce</translation>
    </message>
    <message>
      <source>no secret</source>
      <translation>sans secret</translation>
    </message>
    <message>
      <source>no whole postal address is known</source>
      <translation>aucune adresse postale complète n'est connue</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>none known</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>not known whether it was opened</source>
      <translation>on ne sait pas s'il a été ouvert</translation>
    </message>
    <message>
      <source>not ordered</source>
      <translation>non commandée</translation>
    </message>
    <message>
      <source>not quiet hours</source>
      <translation>hors heures calmes</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>non lu</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>non transmis</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>nothing proposed</source>
      <translation>rien de proposé</translation>
    </message>
    <message>
      <source>nothing sent yet</source>
      <translation>rien d'expédié</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>now {day}</source>
      <translation>plutôt {day}</translation>
    </message>
    <message>
      <source>of 1 order under way</source>
      <translation>sur 1 commande en cours</translation>
    </message>
    <message>
      <source>of {count} orders under way</source>
      <translation>sur {count} commandes en cours</translation>
    </message>
    <message>
      <source>of {money} for gestures</source>
      <translation>sur {money} d'attentions</translation>
    </message>
    <message>
      <source>of {money} in {month}</source>
      <translation>sur {money}, {month}</translation>
    </message>
    <message>
      <source>on another desktop</source>
      <translation>sur un autre poste</translation>
    </message>
    <message>
      <source>on its page</source>
      <translation>sur sa page</translation>
    </message>
    <message>
      <source>on its way</source>
      <translation>en route</translation>
    </message>
    <message>
      <source>on this desktop</source>
      <translation>sur ce poste</translation>
    </message>
    <message>
      <source>opened {when}</source>
      <translation>ouvert {when}</translation>
    </message>
    <message>
      <source>ordered just now</source>
      <translation>commandé à l'instant</translation>
    </message>
    <message>
      <source>ordered {age} ago</source>
      <translation>commandé il y a {age}</translation>
    </message>
    <message>
      <source>orders</source>
      <translation>commandes</translation>
    </message>
    <message>
      <source>orders not read yet</source>
      <translation>commandes pas encore lues</translation>
    </message>
    <message>
      <source>outranked by the link</source>
      <translation>devancé par le lien</translation>
    </message>
    <message>
      <source>parked</source>
      <translation>mis de côté</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>personal contact only</source>
      <translation>contact personnel uniquement</translation>
    </message>
    <message>
      <source>place unknown</source>
      <translation>lieu inconnu</translation>
    </message>
    <message>
      <source>planned by {name}</source>
      <translation>prévue par {name}</translation>
    </message>
    <message>
      <source>played to {percent} %</source>
      <translation>vidéo lue jusqu'à {percent} %</translation>
    </message>
    <message>
      <source>preferences options accounts language</source>
      <translation>préférences options comptes langue</translation>
    </message>
    <message>
      <source>prefers {channel}</source>
      <translation>préférence : {channel}</translation>
    </message>
    <message>
      <source>printed already</source>
      <translation>déjà imprimée</translation>
    </message>
    <message>
      <source>promised {day}</source>
      <translation>promis pour le {day}</translation>
    </message>
    <message>
      <source>quiet now</source>
      <translation>heures calmes</translation>
    </message>
    <message>
      <source>refresh update fetch</source>
      <translation>actualiser rafraîchir mettre à jour</translation>
    </message>
    <message>
      <source>reversed</source>
      <translation>commission annulée</translation>
    </message>
    <message>
      <source>sale {day}</source>
      <translation>vente le {day}</translation>
    </message>
    <message>
      <source>scanned {age} ago</source>
      <translation>scanné il y a {age}</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>envoyée</translation>
    </message>
    <message>
      <source>she</source>
      <translation>elle</translation>
    </message>
    <message>
      <source>silent {time}</source>
      <translation>muet depuis {time}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>depuis {time}</translation>
    </message>
    <message>
      <source>stands here now</source>
      <translation>figure ici maintenant</translation>
    </message>
    <message>
      <source>stands there now</source>
      <translation>y figure aujourd'hui</translation>
    </message>
    <message>
      <source>still open</source>
      <translation>encore ouverte</translation>
    </message>
    <message>
      <source>subscribed</source>
      <translation>abonné</translation>
    </message>
    <message>
      <source>the address is too long for the label</source>
      <translation>l'adresse est trop longue pour l'étiquette</translation>
    </message>
    <message>
      <source>the card has no words yet</source>
      <translation>la carte n'a pas encore de texte</translation>
    </message>
    <message>
      <source>the day itself</source>
      <translation>le jour même</translation>
    </message>
    <message>
      <source>the rest is to come</source>
      <translation>le reste à venir</translation>
    </message>
    <message>
      <source>there: {time}</source>
      <translation>sur place : {time}</translation>
    </message>
    <message>
      <source>they</source>
      <translation>la personne</translation>
    </message>
    <message>
      <source>this week, best of {count}</source>
      <translation>cette semaine, la meilleure sur {count}</translation>
    </message>
    <message>
      <source>to {seller}</source>
      <translation>pour {seller}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd'hui</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>aujourd'hui à {time}</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <source>unsubscribed</source>
      <translation>désinscription</translation>
    </message>
    <message>
      <source>waiting queue sending messages</source>
      <translation>attente file envois messages</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>attend votre décision</translation>
    </message>
    <message>
      <source>which?</source>
      <translation>lequel ?</translation>
    </message>
    <message>
      <source>window ended</source>
      <translation>délai écoulé</translation>
    </message>
    <message>
      <source>wins</source>
      <translation>retenu</translation>
    </message>
    <message>
      <source>wins, inside {days} d</source>
      <translation>retenu, sous {days} j</translation>
    </message>
    <message>
      <source>words leave with you</source>
      <translation>les mots sont de vous</translation>
    </message>
    <message>
      <source>wrapped by {day}</source>
      <translation>emballé avant le {day}</translation>
    </message>
    <message>
      <source>writes {language}</source>
      <translation>écrit en {language}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>zoom in bigger font size</source>
      <translation>zoom agrandir plus grand taille police</translation>
    </message>
    <message>
      <source>zoom out smaller font size</source>
      <translation>zoom réduire plus petit taille police</translation>
    </message>
    <message>
      <source>{Her} question</source>
      <translation>Sa question</translation>
    </message>
    <message>
      <source>{They} called</source>
      <translation>{They} a appelé</translation>
    </message>
    <message>
      <source>{They} wrote</source>
      <translation>{They} a écrit</translation>
    </message>
    <message>
      <source>{account} cannot be reached since {time}. It goes out by itself once that answers.</source>
      <translation>{account} est injoignable depuis {time}. L'envoi part de lui-même dès qu'une réponse arrive.</translation>
    </message>
    <message>
      <source>{account} could not be read since {time}</source>
      <translation>{account} n'a pas pu être lu depuis {time}</translation>
    </message>
    <message>
      <source>{account} has a new secret and is asked again</source>
      <translation>{account} a un nouveau secret et est interrogé de nouveau</translation>
    </message>
    <message>
      <source>{account} is asked within a minute. What it has taken cannot be called back. Should it cost more, nothing is ordered.</source>
      <translation>{account} est sollicité dans la minute. Ce qu’il a pris ne peut être rappelé. Si cela coûte plus, rien n’est commandé.</translation>
    </message>
    <message>
      <source>{account} is corrected; it is asked again at once</source>
      <translation>{account} est corrigé et interrogé de nouveau aussitôt</translation>
    </message>
    <message>
      <source>{account} is only read, so this is not told. Allow telling in Settings, or discard it.</source>
      <translation>{account} est en lecture seule : rien n'y est transmis. Autorisez la transmission dans les réglages, ou abandonnez l'envoi.</translation>
    </message>
    <message>
      <source>{account} is paused. It waits until somebody resumes it.</source>
      <translation>{account} est en pause. L'envoi attend que quelqu'un le reprenne.</translation>
    </message>
    <message>
      <source>{account} is removed</source>
      <translation>{account} est retiré</translation>
    </message>
    <message>
      <source>{account} is removed. No keyring answers: its secret stays there.</source>
      <translation>{account} est retiré. Aucun trousseau ne répond : son secret y reste.</translation>
    </message>
    <message>
      <source>{account} is signed out</source>
      <translation>{account} est déconnecté</translation>
    </message>
    <message>
      <source>{account} makes it for {name} and charges at most {money}. It is ordered within a minute.</source>
      <translation>{account} le fait pour {name} et facture {money} au plus. La commande part dans la minute.</translation>
    </message>
    <message>
      <source>{account} never hears of it, and here its own words come back.</source>
      <translation>{account} n'en saura rien, et ici ses propres mots reviennent.</translation>
    </message>
    <message>
      <source>{account} not reached since {time}</source>
      <translation>{account} injoignable depuis {time}</translation>
    </message>
    <message>
      <source>{account} refused it, and it is parked.</source>
      <translation>{account} l'a refusé, et il est mis de côté.</translation>
    </message>
    <message>
      <source>{account} refused the sign-in. It waits for a new secret.</source>
      <translation>{account} a refusé la connexion. L'envoi attend un nouveau secret.</translation>
    </message>
    <message>
      <source>{account} takes none of this</source>
      <translation>{account} n'accepte rien de tout cela</translation>
    </message>
    <message>
      <source>{account} takes nothing of this kind any more. Allow it in Settings, or discard it.</source>
      <translation>{account} n'accepte plus rien de ce genre. Autorisez-le dans les réglages, ou abandonnez l'envoi.</translation>
    </message>
    <message>
      <source>{account}: {action}</source>
      <translation>{account} : {action}</translation>
    </message>
    <message>
      <source>{age} ago</source>
      <translation>il y a {age}</translation>
    </message>
    <message>
      <source>{age} ago, {exact}</source>
      <translation>il y a {age}, {exact}</translation>
    </message>
    <message>
      <source>{age} late</source>
      <translation>{age} de retard</translation>
    </message>
    <message>
      <source>{age}, {exact}</source>
      <translation>{age}, {exact}</translation>
    </message>
    <message>
      <source>{all} in all, the newest are shown</source>
      <translation>{all} en tout, les plus récents sont affichés</translation>
    </message>
    <message>
      <source>{boutique} boutique</source>
      <translation>boutique {boutique}</translation>
    </message>
    <message>
      <source>{channel}, none known</source>
      <translation>{channel}, non renseigné</translation>
    </message>
    <message>
      <source>{channel}, unsubscribed</source>
      <translation>{channel}, désinscription</translation>
    </message>
    <message>
      <source>{channel}: quiet there until {time}</source>
      <translation>{channel} : heures calmes jusqu'à {time} sur place</translation>
    </message>
    <message>
      <source>{client} is nobody's client now</source>
      <translation>Plus personne ne suit {client}</translation>
    </message>
    <message>
      <source>{client} is {name}'s client now</source>
      <translation>{name} suit désormais {client}</translation>
    </message>
    <message>
      <source>{commission}, {money} taken back</source>
      <translation>{commission}, {money} repris</translation>
    </message>
    <message>
      <source>{cost} of {left} left</source>
      <translation>{cost} sur {left} restants</translation>
    </message>
    <message>
      <source>{count} actions</source>
      <translation>{count} actions</translation>
    </message>
    <message>
      <source>{count} at risk</source>
      <translation>{count} à risque</translation>
    </message>
    <message>
      <source>{count} clients</source>
      <translation>{count} clients</translation>
    </message>
    <message>
      <source>{count} commission lines</source>
      <translation>{count} lignes de commission</translation>
    </message>
    <message>
      <source>{count} consultations</source>
      <translation>{count} conseils</translation>
    </message>
    <message>
      <source>{count} contacts</source>
      <translation>{count} contacts</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
    <message>
      <source>{count} facts were changed here and in the shop</source>
      <translation>{count} données ont été modifiées ici et dans la boutique en ligne</translation>
    </message>
    <message>
      <source>{count} films</source>
      <translation>{count} vidéos</translation>
    </message>
    <message>
      <source>{count} films, {size} on this disk</source>
      <translation>{count} vidéos, {size} sur ce disque</translation>
    </message>
    <message>
      <source>{count} gestures</source>
      <translation>{count} attentions</translation>
    </message>
    <message>
      <source>{count} gestures {state}</source>
      <translation>{count} attentions {state}s</translation>
    </message>
    <message>
      <source>{count} gestures, {money}</source>
      <translation>{count} attentions, {money}</translation>
    </message>
    <message>
      <source>{count} groups of four, from 0 to 9 and a to f</source>
      <translation>{count} groupes de quatre, de 0 à 9 et de a à f</translation>
    </message>
    <message>
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <source>{count} hours</source>
      <translation>{count} heures</translation>
    </message>
    <message>
      <source>{count} in the book</source>
      <translation>{count} dans le carnet</translation>
    </message>
    <message>
      <source>{count} in the shop</source>
      <translation>{count} dans la boutique en ligne</translation>
    </message>
    <message>
      <source>{count} late</source>
      <translation>{count} en retard</translation>
    </message>
    <message>
      <source>{count} lines approved, {money}</source>
      <translation>{count} lignes approuvées, {money}</translation>
    </message>
    <message>
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <source>{count} more wait behind it.</source>
      <translation>Encore {count} en attente ensuite.</translation>
    </message>
    <message>
      <source>{count} need you</source>
      <translation>{count} attendent votre décision</translation>
    </message>
    <message>
      <source>{count} new</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <source>{count} of up to {limit} pieces</source>
      <translation>{count} pièces sur {limit} au plus</translation>
    </message>
    <message>
      <source>{count} of {total} are shown. The others follow as these are decided.</source>
      <translation>{count} sur {total} sont affichés. Les autres suivent à mesure que ceux-ci sont tranchés.</translation>
    </message>
    <message>
      <source>{count} of {total} are shown. The others follow as these are told.</source>
      <translation>{count} sur {total} sont affichés. Les autres suivent à mesure que ceux-ci partent.</translation>
    </message>
    <message>
      <source>{count} older ones are not shown.</source>
      <translation>{count} plus anciennes ne sont pas affichées.</translation>
    </message>
    <message>
      <source>{count} orders</source>
      <translation>{count} commandes</translation>
    </message>
    <message>
      <source>{count} parcels late</source>
      <translation>{count} colis en retard</translation>
    </message>
    <message>
      <source>{count} pieces proposed</source>
      <translation>{count} pièces proposées</translation>
    </message>
    <message>
      <source>{count} records could not be read and were left out; everything else is in the book</source>
      <translation>{count} fiches illisibles ont été laissées de côté ; tout le reste est dans le carnet</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <source>{count} rows are left out</source>
      <translation>{count} lignes sont écartées</translation>
    </message>
    <message>
      <source>{count} s</source>
      <translation>{count} s</translation>
    </message>
    <message>
      <source>{count} sheets are on their way to the printer</source>
      <translation>{count} feuilles partent vers l'imprimante</translation>
    </message>
    <message>
      <source>{count} sheets, true size</source>
      <translation>{count} feuilles, taille réelle</translation>
    </message>
    <message>
      <source>{count} to do, {now} now</source>
      <translation>{count} à faire, dont {now} maintenant</translation>
    </message>
    <message>
      <source>{count} under way</source>
      <translation>{count} en cours</translation>
    </message>
    <message>
      <source>{count} waiting</source>
      <translation>{count} en attente</translation>
    </message>
    <message>
      <source>{days} d ended {day}</source>
      <translation>{days} j échus le {day}</translation>
    </message>
    <message>
      <source>{days} d late</source>
      <translation>{days} j de retard</translation>
    </message>
    <message>
      <source>{days} d to spare</source>
      <translation>{days} j d'avance</translation>
    </message>
    <message>
      <source>{days} days late</source>
      <translation>{days} jours de retard</translation>
    </message>
    <message>
      <source>{day} No</source>
      <translation>{day} Non</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} à {time}</translation>
    </message>
    <message>
      <source>{day} before {time}</source>
      <translation>{day} avant {time}</translation>
    </message>
    <message>
      <source>{day} before {time} there</source>
      <translation>{day} avant {time} sur place</translation>
    </message>
    <message>
      <source>{day} taken back</source>
      <translation>{day} retiré</translation>
    </message>
    <message>
      <source>{db} dB</source>
      <translation>{db} dB</translation>
    </message>
    <message>
      <source>{db} dB, low</source>
      <translation>{db} dB, faible</translation>
    </message>
    <message>
      <source>{db} dB, too loud</source>
      <translation>{db} dB, trop fort</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{file}, line {line}: {reason}</source>
      <translation>{file}, ligne {line} : {reason}</translation>
    </message>
    <message>
      <source>{gesture} approved, to be ordered</source>
      <translation>{gesture} : accord donné, à commander</translation>
    </message>
    <message>
      <source>{gesture} ordered, to be sent</source>
      <translation>{gesture} : commande passée, à envoyer</translation>
    </message>
    <message>
      <source>{gesture}: not approved yet</source>
      <translation>{gesture} : accord pas encore donné</translation>
    </message>
    <message>
      <source>{hello} {name}, a word about your {piece}.</source>
      <translation>{hello} {name}, un mot au sujet de votre {piece}.</translation>
    </message>
    <message>
      <source>{hello} {name}, thank you for your question.</source>
      <translation>{hello} {name}, merci pour votre question.</translation>
    </message>
    <message>
      <source>{hello} {name}, this is {agent}.</source>
      <translation>{hello} {name}, ici {agent}.</translation>
    </message>
    <message>
      <source>{kept} of {closed} promises</source>
      <translation>{kept} promesses sur {closed}</translation>
    </message>
    <message>
      <source>{kept}. Poster at {at}</source>
      <translation>{kept}. Image de couverture à {at}</translation>
    </message>
    <message>
      <source>{kept}; set aside: {gone}</source>
      <translation>{kept} ; mis de côté : {gone}</translation>
    </message>
    <message>
      <source>{kind} on {day}, {far}.</source>
      <translation>{kind} le {day}, {far}.</translation>
    </message>
    <message>
      <source>{left} of this month's {whole} are left</source>
      <translation>Il reste {left} sur les {whole} de ce mois</translation>
    </message>
    <message>
      <source>{lines} lines too many for this card</source>
      <translation>{lines} lignes de trop pour cette carte</translation>
    </message>
    <message>
      <source>{money} after</source>
      <translation>{money} ensuite</translation>
    </message>
    <message>
      <source>{money} approved for {name}</source>
      <translation>{money} approuvés pour {name}</translation>
    </message>
    <message>
      <source>{money} goes back to {name} through {account}, within a minute.</source>
      <translation>{money} sont rendus à {name} par {account}, dans la minute.</translation>
    </message>
    <message>
      <source>{money} goes back to {name}, the way it was paid, within a minute.</source>
      <translation>{money} reviennent à {name}, par le moyen de paiement d'origine, dans la minute.</translation>
    </message>
    <message>
      <source>{money} in 12 months</source>
      <translation>{money} en 12 mois</translation>
    </message>
    <message>
      <source>{money} is above your limit: a manager decides.</source>
      <translation>{money} dépasse votre plafond : un responsable décide.</translation>
    </message>
    <message>
      <source>{money} is on its way to {name}.</source>
      <translation>{money} sont en route vers {name}.</translation>
    </message>
    <message>
      <source>{money} is spent once it is arranged</source>
      <translation>{money} dépensés dès qu'elle est organisée</translation>
    </message>
    <message>
      <source>{money} is spent once it is ordered</source>
      <translation>{money} dépensés dès la commande</translation>
    </message>
    <message>
      <source>{money} is spent once it is ordered, from {account} or by hand</source>
      <translation>{money} seront dépensés à la commande, chez {account} ou à la main</translation>
    </message>
    <message>
      <source>{money} left</source>
      <translation>Reste {money}</translation>
    </message>
    <message>
      <source>{money} left this month</source>
      <translation>Reste {money} ce mois-ci</translation>
    </message>
    <message>
      <source>{money} lifetime</source>
      <translation>{money} au total</translation>
    </message>
    <message>
      <source>{money} on its way back</source>
      <translation>{money} en cours de remboursement</translation>
    </message>
    <message>
      <source>{money} paid back</source>
      <translation>{money} remboursés</translation>
    </message>
    <message>
      <source>{money} refunded</source>
      <translation>{money} remboursés</translation>
    </message>
    <message>
      <source>{money} reserved, a manager approves it</source>
      <translation>{money} réservés, un responsable approuve</translation>
    </message>
    <message>
      <source>{money} spent; mark it when it leaves</source>
      <translation>{money} dépensés ; à marquer au départ</translation>
    </message>
    <message>
      <source>{money} to be decided, under Parcels</source>
      <translation>{money} à décider, sous Colis</translation>
    </message>
    <message>
      <source>{name} asked not to be contacted</source>
      <translation>{name} a demandé à ne plus être contacté(e)</translation>
    </message>
    <message>
      <source>{name} asks for a gesture to be approved</source>
      <translation>{name} demande d'approuver une attention</translation>
    </message>
    <message>
      <source>{name} asks for more than the month has</source>
      <translation>{name} demande plus que ce que le mois permet</translation>
    </message>
    <message>
      <source>{name} called</source>
      <translation>{name} a appelé</translation>
    </message>
    <message>
      <source>{name} does not want post from the house</source>
      <translation>{name} ne souhaite pas de courrier de la maison</translation>
    </message>
    <message>
      <source>{name} has {left} of {total} left this month</source>
      <translation>{name} a encore {left} sur {total} ce mois-ci</translation>
    </message>
    <message>
      <source>{name} is asked</source>
      <translation>demandé à {name}</translation>
    </message>
    <message>
      <source>{name} is back on {day}</source>
      <translation>{name} revient le {day}</translation>
    </message>
    <message>
      <source>{name} is back tomorrow at {time}</source>
      <translation>{name} revient demain à {time}</translation>
    </message>
    <message>
      <source>{name} is connected.</source>
      <translation>{name} est connecté.</translation>
    </message>
    <message>
      <source>{name} is connected. Its clients are being read.</source>
      <translation>{name} est connecté. Lecture de ses clients en cours.</translation>
    </message>
    <message>
      <source>{name} is not contacted any more</source>
      <translation>{name} n’est plus contacté(e)</translation>
    </message>
    <message>
      <source>{name} is your client now</source>
      <translation>Vous suivez désormais {name}</translation>
    </message>
    <message>
      <source>{name} may be contacted again</source>
      <translation>{name} peut être contacté(e) de nouveau</translation>
    </message>
    <message>
      <source>{name} may be the same person</source>
      <translation>{name} est peut-être la même personne</translation>
    </message>
    <message>
      <source>{name} planned, {money} reserved</source>
      <translation>Prévu : {name}, {money} réservés</translation>
    </message>
    <message>
      <source>{name}, at the same address: {kind} on {day}.</source>
      <translation>{name}, à la même adresse : {kind} le {day}.</translation>
    </message>
    <message>
      <source>{name}, said {sound}</source>
      <translation>{name}, se dit {sound}</translation>
    </message>
    <message>
      <source>{name}, {when}</source>
      <translation>{name}, {when}</translation>
    </message>
    <message>
      <source>{name}: 1 fact decided</source>
      <translation>{name} : 1 donnée tranchée</translation>
    </message>
    <message>
      <source>{name}: a manager is asked</source>
      <translation>{name} : un responsable est consulté</translation>
    </message>
    <message>
      <source>{name}: it counts as arrived</source>
      <translation>{name} : compté comme arrivé</translation>
    </message>
    <message>
      <source>{name}: it is tried within a minute</source>
      <translation>{name} : nouvel essai dans la minute</translation>
    </message>
    <message>
      <source>{name}: it will not be told</source>
      <translation>{name} : ce ne sera pas transmis</translation>
    </message>
    <message>
      <source>{name}: {count} facts decided</source>
      <translation>{name} : {count} données tranchées</translation>
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation>{name} : {state}</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed</source>
      <translation>{new} de plus, {changed} modifiés</translation>
    </message>
    <message>
      <source>{occasion} on {day}, a note must leave in time</source>
      <translation>{occasion} le {day}, un mot doit partir à temps</translation>
    </message>
    <message>
      <source>{occasion} on {day}, only flowers are in time</source>
      <translation>{occasion} le {day}, seules des fleurs arrivent à temps</translation>
    </message>
    <message>
      <source>{occasion} on {day}, too late for a gesture</source>
      <translation>{occasion} le {day}, trop tard pour une attention</translation>
    </message>
    <message>
      <source>{occasion} {when}?</source>
      <translation>{occasion}, {when} ?</translation>
    </message>
    <message>
      <source>{occasion}, {day}</source>
      <translation>{occasion}, {day}</translation>
    </message>
    <message>
      <source>{one} and {count} more</source>
      <translation>{one} et {count} autres</translation>
    </message>
    <message>
      <source>{one} and {two}</source>
      <translation>{one} et {two}</translation>
    </message>
    <message>
      <source>{ordered} ordered · {planned} planned</source>
      <translation>{ordered} commandés · {planned} prévus</translation>
    </message>
    <message>
      <source>{order} pays {money}. This line takes back what was returned, at the same rate, from the same seller.</source>
      <translation>{order} rapporte {money}. Cette ligne reprend ce qui a été retourné, au même taux, au même vendeur.</translation>
    </message>
    <message>
      <source>{order}, earned from {day}</source>
      <translation>{order}, acquise dès le {day}</translation>
    </message>
    <message>
      <source>{order}, earned {day}</source>
      <translation>{order}, acquise le {day}</translation>
    </message>
    <message>
      <source>{order}: {money} to pay back</source>
      <translation>{order} : {money} à rembourser</translation>
    </message>
    <message>
      <source>{other} is one with {name} now</source>
      <translation>{other} et {name} sont désormais réunis</translation>
    </message>
    <message>
      <source>{piece}, late</source>
      <translation>{piece}, en retard</translation>
    </message>
    <message>
      <source>{piece}, {days} d late</source>
      <translation>{piece}, {days} j de retard</translation>
    </message>
    <message>
      <source>{rate} of {net} net, rules version {version}. Returned pieces are taken back at the same rate.</source>
      <translation>{rate} de {net} nets, règles version {version}. Les pièces retournées sont reprises au même taux.</translation>
    </message>
    <message>
      <source>{share} kept</source>
      <translation>{share} tenues</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} Go</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message>
      <source>{size} kB</source>
      <translation>{size} ko</translation>
    </message>
    <message>
      <source>{standing}, logged {day}</source>
      <translation>{standing}, noté le {day}</translation>
    </message>
    <message>
      <source>{their} time</source>
      <translation>son heure locale</translation>
    </message>
    <message>
      <source>{tier} {money}</source>
      <translation>{tier} {money}</translation>
    </message>
    <message>
      <source>{time} here</source>
      <translation>{time} ici</translation>
    </message>
    <message>
      <source>{time} in {city}</source>
      <translation>{time}, {city}</translation>
    </message>
    <message>
      <source>{time} there</source>
      <translation>{time} sur place</translation>
    </message>
    <message>
      <source>{title}: {names}</source>
      <translation>{title} : {names}</translation>
    </message>
    <message>
      <source>{tried}, next in {time}.</source>
      <translation>{tried}, prochain essai dans {time}.</translation>
    </message>
    <message>
      <source>{used} of {limit}</source>
      <translation>{used} sur {limit}</translation>
    </message>
    <message>
      <source>{when}, {length}</source>
      <translation>{when}, {length}</translation>
    </message>
    <message>
      <source>{who} wrote here meanwhile: {theirs} — write what shall stand, then save again.</source>
      <translation>{who} a écrit ici entre-temps : {theirs} — écrivez ce qui doit rester, puis enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>{words} words, about {count} s at a calm pace</source>
      <translation>{words} mots, environ {count} s à un rythme posé</translation>
    </message>
    <message>
      <source>{words}, and 1 more</source>
      <translation>{words}, et 1 de plus</translation>
    </message>
    <message>
      <source>{words}, and {count} more</source>
      <translation>{words}, et {count} de plus</translation>
    </message>
    <message>
      <source>{words}, and {money}</source>
      <translation>{words}, et {money}</translation>
    </message>
    <message>
      <source>“{name}” is deleted</source>
      <translation>« {name} » est supprimé</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
    <message>
      <source>“{words}”, {day}</source>
      <translation>« {words} », {day}</translation>
    </message>
  </context>
  <context>
    <name>formats</name>
    <message>
      <source>%n days ago</source>
      <translation>il y a %n jours</translation>
    </message>
    <message>
      <source>Last week</source>
      <translation>La semaine dernière</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <source>d</source>
      <translation>j</translation>
    </message>
    <message>
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <source>in %n days</source>
      <translation>dans %n jours</translation>
    </message>
    <message>
      <source>in %n weeks</source>
      <translation>dans %n semaines</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>à l’instant</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>now</source>
      <translation>à l'instant</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd'hui</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <source>w</source>
      <translation>sem.</translation>
    </message>
    <message>
      <source>y</source>
      <translation>a</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{age} ago</source>
      <translation>il y a {age}</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A call cannot last less than nothing.</source>
      <translation>Un appel ne peut pas durer moins que rien.</translation>
    </message>
    <message>
      <source>A card has up to {0} characters: no more can be read on it.</source>
      <translation>Une carte compte au plus {0} caractères : au-delà, elle n'est plus lisible.</translation>
    </message>
    <message>
      <source>A client has up to {0} tags.</source>
      <translation>Un client a {0} étiquettes au plus.</translation>
    </message>
    <message>
      <source>A cost cannot be negative.</source>
      <translation>Un coût ne peut pas être négatif.</translation>
    </message>
    <message>
      <source>A day of this kind and name is known already. Give this one a name of its own.</source>
      <translation>Un jour de ce type et de ce nom est déjà connu. Donnez-lui un nom à lui.</translation>
    </message>
    <message>
      <source>A folder on this desktop or the house's network that a web server shows at the address below. Each film gets a page of its own there.</source>
      <translation>Un dossier de ce poste ou du réseau de la maison, publié par un serveur web à l'adresse ci-dessous. Chaque vidéo y reçoit sa propre page.</translation>
    </message>
    <message>
      <source>A link has up to {0} characters.</source>
      <translation>Un lien a {0} caractères au plus.</translation>
    </message>
    <message>
      <source>A look has up to {0} pieces: take one away.</source>
      <translation>Une silhouette compte {0} pièces au plus : retirez-en une.</translation>
    </message>
    <message>
      <source>A look was proposed already. Choose at least one piece, or close it as lost.</source>
      <translation>Une silhouette a déjà été proposée. Choisissez au moins une pièce, ou clôturez le conseil comme perdu.</translation>
    </message>
    <message>
      <source>A message about this order is on its way already. Look at it in the outbox.</source>
      <translation>Un message sur cette commande est déjà en route. Voyez-le dans la boîte d'envoi.</translation>
    </message>
    <message>
      <source>A message with this film is on its way already. Look at it in the outbox.</source>
      <translation>Un message avec cette vidéo est déjà en route. Voyez-le dans la boîte d'envoi.</translation>
    </message>
    <message>
      <source>A note needs words and an address. Discard this and order anew.</source>
      <translation>Un mot a besoin d’un texte et d’une adresse. Abandonnez ceci et commandez de nouveau.</translation>
    </message>
    <message>
      <source>A property of several checkboxes, with VIP among them, does well.</source>
      <translation>Une propriété à plusieurs cases, dont VIP, convient.</translation>
    </message>
    <message>
      <source>A reason has up to {0} characters.</source>
      <translation>Un motif compte jusqu’à {0} caractères.</translation>
    </message>
    <message>
      <source>A return is taken back as it was made: it cannot be refused.</source>
      <translation>Un retour est repris tel qu'il a été fait : il ne peut pas être refusé.</translation>
    </message>
    <message>
      <source>A script has up to {0} characters: half a minute holds no more.</source>
      <translation>Un texte a {0} caractères au plus : une demi-minute n'en contient pas davantage.</translation>
    </message>
    <message>
      <source>A store is here, but this desktop's keyring holds no key for it. Enter the recovery key, with: concierge store key enter. Nothing was changed.</source>
      <translation>Une base est présente, mais le trousseau de ce poste n'en contient pas la clé. Saisissez la clé de récupération avec : concierge store key enter. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>A tag has up to {0} characters and no comma.</source>
      <translation>Une étiquette a {0} caractères au plus et pas de virgule.</translation>
    </message>
    <message>
      <source>Aircall answers and the key may read calls.</source>
      <translation>Aircall répond et la clé peut lire les appels.</translation>
    </message>
    <message>
      <source>Aircall cannot dial this number. Look at it in the client's profile.</source>
      <translation>Aircall ne peut pas composer ce numéro. Vérifiez-le dans le profil du client.</translation>
    </message>
    <message>
      <source>Aircall does not know your user there any more. Correct who is which user in the account's settings, then dial again.</source>
      <translation>Aircall ne connaît plus votre utilisateur. Corrigez dans les réglages du compte qui est chaque utilisateur, puis composez à nouveau.</translation>
    </message>
    <message>
      <source>Aircall knows no user {0}, who is {1} here.</source>
      <translation>Aircall ne connaît pas l’utilisateur {0}, qui est ici {1}.</translation>
    </message>
    <message>
      <source>An Aircall user is known by a number. Correct the account.</source>
      <translation>Un utilisateur Aircall est désigné par un numéro. Corrigez le compte.</translation>
    </message>
    <message>
      <source>An access key that may write, read and delete below this address is enough: s3://, gs:// or az://, then the bucket, then a folder in it.</source>
      <translation>Une clé d'accès autorisée à écrire, lire et supprimer sous cette adresse suffit : s3://, gs:// ou az://, puis le compartiment, puis un dossier dedans.</translation>
    </message>
    <message>
      <source>An administrator who may read customers and orders and update customers is enough.</source>
      <translation>Un administrateur qui peut lire les clients et les commandes et modifier les clients suffit.</translation>
    </message>
    <message>
      <source>An answer could not be understood, and nothing was done on a guess. If it happens again, hand the log to whoever looks after this program.</source>
      <translation>Une réponse n'a pas pu être comprise, et rien n'a été fait au hasard. Si cela se reproduit, remettez le journal à la personne qui s'occupe de ce programme.</translation>
    </message>
    <message>
      <source>An order of it to {0} stands in the outbox. Discard that there first.</source>
      <translation>Une commande chez {0} se trouve dans la boîte d'envoi. Abandonnez-la d’abord là-bas.</translation>
    </message>
    <message>
      <source>An order there may have been taken, and nobody would know of it any more. Nothing was removed. Look there, and say in the outbox whether it arrived.</source>
      <translation>Une commande y a peut-être été prise, et plus personne ne le saurait. Rien n’a été retiré. Regardez là-bas, puis dites dans la boîte d'envoi si elle est arrivée.</translation>
    </message>
    <message>
      <source>Another desktop went on with {0} while this one was asleep. Nothing is lost; the next update goes on from there.</source>
      <translation>Un autre poste a continué avec {0} pendant la veille de celui-ci. Rien n'est perdu ; la prochaine mise à jour reprend de là.</translation>
    </message>
    <message>
      <source>Another look was proposed since.</source>
      <translation>Une autre tenue a été proposée depuis.</translation>
    </message>
    <message>
      <source>Another note of this house lies in the basket of {0}. Nothing was ordered. It is tried again once that has left.</source>
      <translation>Un autre mot de cette maison se trouve dans le panier de {0}. Rien n’a été commandé. Un nouvel essai suit dès qu’il est parti.</translation>
    </message>
    <message>
      <source>Ask whoever looks after the place.</source>
      <translation>Adressez-vous à la personne qui s'occupe de cet emplacement.</translation>
    </message>
    <message>
      <source>Before a call or note is written again, HubSpot is searched for it; what was written by others in between can be missed.</source>
      <translation>Avant de réécrire un appel ou une note, on le cherche dans HubSpot ; ce que d'autres ont écrit entre-temps peut échapper.</translation>
    </message>
    <message>
      <source>By the customers' list more was spent than the orders in the folder add up to: {0}. Export older orders too, or set the option spend=customers to go by the list (spend=orders keeps it as it is).</source>
      <translation>D'après la liste des clients, il a été dépensé plus que la somme des commandes du dossier : {0}. Exportez aussi les commandes plus anciennes, ou réglez l'option spend=customers pour suivre la liste (spend=orders laisse tel quel).</translation>
    </message>
    <message>
      <source>Calls, notes and gestures can be written to HubSpot.</source>
      <translation>Les appels, notes et attentions peuvent être écrits dans HubSpot.</translation>
    </message>
    <message>
      <source>Calls, notes and gestures can be written to the shop.</source>
      <translation>Les appels, notes et attentions peuvent être écrits dans la boutique en ligne.</translation>
    </message>
    <message>
      <source>Captions have up to {0} characters.</source>
      <translation>Les sous-titres ont {0} caractères au plus.</translation>
    </message>
    <message>
      <source>Choose at least one piece to propose.</source>
      <translation>Choisissez au moins une pièce à proposer.</translation>
    </message>
    <message>
      <source>Choose one of the channels.</source>
      <translation>Choisissez l'un des canaux.</translation>
    </message>
    <message>
      <source>Choose why you answer: every contact carries a reason.</source>
      <translation>Choisissez pourquoi vous répondez : chaque contact porte un motif.</translation>
    </message>
    <message>
      <source>Choose why you spoke: every contact carries a reason.</source>
      <translation>Choisissez le motif de votre échange : chaque contact porte un motif.</translation>
    </message>
    <message>
      <source>Close other programs that use it, and allow this one to use the camera.</source>
      <translation>Fermez les autres programmes qui l'utilisent et autorisez celui-ci à utiliser la caméra.</translation>
    </message>
    <message>
      <source>Commission on sales of this account is approved or paid, and would be lost with it. Nothing was removed. Export it first, with: concierge export commissions --out F, then remove the account with --with-commission.</source>
      <translation>Des commissions sur des ventes de ce compte sont approuvées ou payées et seraient perdues avec lui. Rien n'a été supprimé. Exportez-les d'abord avec : concierge export commissions --out F, puis supprimez le compte avec --with-commission.</translation>
    </message>
    <message>
      <source>Contacts have no property {0}.</source>
      <translation>Les contacts n'ont pas de propriété {0}.</translation>
    </message>
    <message>
      <source>Copy the id as Goody shows it: letters, digits and hyphens.</source>
      <translation>Copiez l’identifiant tel que Goody l’affiche : lettres, chiffres et traits d’union.</translation>
    </message>
    <message>
      <source>Correct it and test the account again.</source>
      <translation>Corrigez cela et testez de nouveau le compte.</translation>
    </message>
    <message>
      <source>Correct the account and test it again.</source>
      <translation>Corrigez le compte et testez-le à nouveau.</translation>
    </message>
    <message>
      <source>Correct the option card_id.</source>
      <translation>Corrigez l’option card_id.</translation>
    </message>
    <message>
      <source>Correct the option font.</source>
      <translation>Corrigez l’option font.</translation>
    </message>
    <message>
      <source>Do the amounts in {0} have a comma or a point before the cents?</source>
      <translation>Les montants de {0} ont-ils une virgule ou un point avant les centimes ?</translation>
    </message>
    <message>
      <source>Do the dates in {0} begin with the day or with the month?</source>
      <translation>Les dates de {0} commencent-elles par le jour ou par le mois ?</translation>
    </message>
    <message>
      <source>Early access costs the house nothing: leave the cost at 0.</source>
      <translation>L'accès en avant-première ne coûte rien à la maison : laissez le coût à 0.</translation>
    </message>
    <message>
      <source>EasyPost answers and the key may follow parcels.</source>
      <translation>EasyPost répond et la clé peut suivre des colis.</translation>
    </message>
    <message>
      <source>Enter a year from {0} to {1}, or none.</source>
      <translation>Indiquez une année de {0} à {1}, ou aucune.</translation>
    </message>
    <message>
      <source>Enter the right key, or restore a backup.</source>
      <translation>Saisissez la bonne clé ou restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>Enter the secret to try it with.</source>
      <translation>Saisissez le secret pour le test.</translation>
    </message>
    <message>
      <source>Films can be put there, read back and taken away.</source>
      <translation>Les vidéos peuvent y être placées, relues et retirées.</translation>
    </message>
    <message>
      <source>Films cannot be made: the H.264 or AAC encoder is missing.</source>
      <translation>Impossible de créer des vidéos : l'encodeur H.264 ou AAC manque.</translation>
    </message>
    <message>
      <source>Films have their pages at {0}, or are on their way there: {1}. Take them off first, or connect the new place as another account: new films then go there. Nothing was changed.</source>
      <translation>Des vidéos ont leur page sur {0}, ou sont en route vers cet emplacement : {1}. Retirez-les d'abord, ou connectez le nouvel emplacement comme un autre compte : les nouvelles vidéos y iront alors. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>Give the API ID that stands beside the API token.</source>
      <translation>Indiquez l’ID d’API qui figure à côté du jeton d’API.</translation>
    </message>
    <message>
      <source>Give the account a name, such as the shop's.</source>
      <translation>Donnez un nom au compte, par exemple celui de la boutique en ligne.</translation>
    </message>
    <message>
      <source>Give the message a subject.</source>
      <translation>Donnez un objet au message.</translation>
    </message>
    <message>
      <source>Give the page a title: it is the first thing the client reads.</source>
      <translation>Donnez un titre à la page : c'est la première chose que lit le client.</translation>
    </message>
    <message>
      <source>Goody answers, and has what is ordered there.</source>
      <translation>Goody répond et possède ce qui y est commandé.</translation>
    </message>
    <message>
      <source>Grant "read_all_orders".</source>
      <translation>Accordez « read_all_orders ».</translation>
    </message>
    <message>
      <source>Grant it in HubSpot's settings under Integrations, Private apps.</source>
      <translation>Accordez-le dans les réglages de HubSpot, sous Intégrations, Applications privées.</translation>
    </message>
    <message>
      <source>Grant it in the shop under Roles.</source>
      <translation>Accordez-le dans la boutique en ligne, sous Rôles.</translation>
    </message>
    <message>
      <source>H.264 and AAC are there.</source>
      <translation>H.264 et AAC sont présents.</translation>
    </message>
    <message>
      <source>Handwrytten ({0}) refused this note. Look at its words and the client's address, then send it again or order it by hand.</source>
      <translation>Handwrytten ({0}) a refusé ce mot. Vérifiez son texte et l’adresse du client, puis renvoyez-le ou commandez-le à la main.</translation>
    </message>
    <message>
      <source>Handwrytten answers, and has the card and the hand.</source>
      <translation>Handwrytten répond et possède la carte et l’écriture.</translation>
    </message>
    <message>
      <source>How much of what is left of a month is added to the next, never more than one allowance.</source>
      <translation>Quelle part du reste d’un mois s’ajoute au suivant, jamais plus d’une allocation.</translation>
    </message>
    <message>
      <source>HubSpot answers and the sign-in is accepted.</source>
      <translation>HubSpot répond et la connexion est acceptée.</translation>
    </message>
    <message>
      <source>HubSpot itself takes no call and no note twice.</source>
      <translation>HubSpot lui-même ne prend aucun appel ni aucune note deux fois.</translation>
    </message>
    <message>
      <source>HubSpot parts tags by semicolons: use a tag without one.</source>
      <translation>HubSpot sépare les étiquettes par des points-virgules : utilisez-en une qui n'en contient pas.</translation>
    </message>
    <message>
      <source>HubSpot takes no text as long as this one. Shorten it.</source>
      <translation>HubSpot n'accepte pas un texte aussi long. Raccourcissez-le.</translation>
    </message>
    <message>
      <source>In Aircall's dashboard, under Integrations and API, make an API key. A user's number stands at the end of the address of that user's page there.</source>
      <translation>Dans le tableau de bord d’Aircall, sous Integrations and API, créez une clé d’API. Le numéro d’un utilisateur figure à la fin de l’adresse de sa page.</translation>
    </message>
    <message>
      <source>In EasyPost, under API keys, the production key. It follows the parcels of the clients in the book; each that is followed is counted by EasyPost.</source>
      <translation>Dans EasyPost, sous API keys, la clé de production. Elle suit les colis des clients du carnet ; EasyPost compte chacun de ceux qui sont suivis.</translation>
    </message>
    <message>
      <source>In Goody, under API keys. Name a product for gifts, one for flowers, or both: each order is paid by the account's own payment method.</source>
      <translation>Dans Goody, sous API keys. Nommez un produit pour les cadeaux, un pour les fleurs, ou les deux : chaque commande est payée par le moyen de paiement du compte.</translation>
    </message>
    <message>
      <source>In Handwrytten, under Integrations. Notes are written there by pen and posted; each is paid by the card or credit that the account has.</source>
      <translation>Dans Handwrytten, sous Integrations. Les mots y sont écrits à la plume et postés ; chacun est payé par la carte ou le crédit du compte.</translation>
    </message>
    <message>
      <source>In HubSpot's settings, under Integrations, make a private app that may read and write contacts and read orders (crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.orders.read).</source>
      <translation>Dans les réglages de HubSpot, sous Intégrations, créez une application privée qui peut lire et écrire les contacts et lire les commandes (crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.orders.read).</translation>
    </message>
    <message>
      <source>In Loop's settings, under Developer tools, make a key with the scope Return. It tells when a return's label is scanned first.</source>
      <translation>Dans les réglages de Loop, sous Developer tools, créez une clé avec la portée Return. Elle dit quand l'étiquette d'un retour est scannée pour la première fois.</translation>
    </message>
    <message>
      <source>In another currency than {0}: {1}. They are kept with their clients, and left out of the net spend.</source>
      <translation>Dans une autre devise que {0} : {1}. Elles restent avec leurs clients et ne comptent pas dans la dépense nette.</translation>
    </message>
    <message>
      <source>In the shop's settings, under Apps, develop an app. It needs to read customers, orders and all orders, and to write customers.</source>
      <translation>Dans les réglages de la boutique en ligne, sous Applications, développez une application. Elle doit lire les clients, les commandes et toutes les commandes, et écrire les clients.</translation>
    </message>
    <message>
      <source>Install the program again; its own packages bring both.</source>
      <translation>Réinstallez le programme ; ses propres paquets apportent les deux.</translation>
    </message>
    <message>
      <source>It has not left the house yet. Mark it sent first.</source>
      <translation>Elle n'a pas encore quitté la maison. Marquez-la d'abord envoyée.</translation>
    </message>
    <message>
      <source>It holds no row of headers that can be read.</source>
      <translation>Il ne contient aucune ligne d'en-têtes lisible.</translation>
    </message>
    <message>
      <source>It is being ordered already. Look at it in the outbox.</source>
      <translation>La commande est déjà en cours. Voyez-la dans la boîte d'envoi.</translation>
    </message>
    <message>
      <source>It is kept in the property {0}.</source>
      <translation>C'est gardé dans la propriété {0}.</translation>
    </message>
    <message>
      <source>It is not earned yet: the return window is still open.</source>
      <translation>Elle n'est pas encore acquise : le délai de retour court encore.</translation>
    </message>
    <message>
      <source>It is on its way at this moment. Look again in a minute.</source>
      <translation>L'envoi est en cours. Regardez de nouveau dans une minute.</translation>
    </message>
    <message>
      <source>It is paid for and under way. It can be stopped only if the client may not receive it any more.</source>
      <translation>C’est payé et en route. On ne peut l’arrêter que si le client ne peut plus le recevoir.</translation>
    </message>
    <message>
      <source>It may have been ordered before that: look there.</source>
      <translation>La commande est peut-être déjà passée : regardez là-bas.</translation>
    </message>
    <message>
      <source>It was planned at {0}, and {1} of that month's {2} are left. Ask a manager to mark it sent.</source>
      <translation>C’était prévu à {0} et il reste {1} sur les {2} de ce mois. Demandez à un responsable de le marquer comme envoyé.</translation>
    </message>
    <message>
      <source>Its film was taken off.</source>
      <translation>Sa vidéo a été retirée.</translation>
    </message>
    <message>
      <source>Less than half a second would be left. Choose a longer part of the film.</source>
      <translation>Il resterait moins d'une demi-seconde. Choisissez une partie plus longue de la vidéo.</translation>
    </message>
    <message>
      <source>Let the web server show this place there, or correct the option link.</source>
      <translation>Faites publier cet emplacement à cette adresse par le serveur web, ou corrigez l'option link.</translation>
    </message>
    <message>
      <source>Look at your telephone: it may be ringing. Dial again only if it is not.</source>
      <translation>Regardez votre téléphone : il sonne peut-être. Ne composez à nouveau que s’il ne sonne pas.</translation>
    </message>
    <message>
      <source>Look whether its web server runs, and correct the option link.</source>
      <translation>Vérifiez que son serveur web fonctionne, et corrigez l'option link.</translation>
    </message>
    <message>
      <source>Looked up by {0}.</source>
      <translation>Vérifié par {0}.</translation>
    </message>
    <message>
      <source>Loop answers and the key may read returns.</source>
      <translation>Loop répond et la clé peut lire les retours.</translation>
    </message>
    <message>
      <source>Make a property of calls and notes whose values are unique, and name it with the option key_property: then HubSpot itself takes nothing twice.</source>
      <translation>Créez une propriété d'appels et de notes à valeurs uniques et nommez-la avec l'option key_property : HubSpot lui-même ne prendra alors rien deux fois.</translation>
    </message>
    <message>
      <source>Make it in HubSpot, or correct field.{0}.</source>
      <translation>Créez-la dans HubSpot, ou corrigez field.{0}.</translation>
    </message>
    <message>
      <source>Make it in HubSpot, or correct tag_property.</source>
      <translation>Créez-la dans HubSpot, ou corrigez tag_property.</translation>
    </message>
    <message>
      <source>Make it in HubSpot, with unique values.</source>
      <translation>Créez-la dans HubSpot, à valeurs uniques.</translation>
    </message>
    <message>
      <source>Most of the ranking of {0} cannot be read, so the book stays as it was. Test the account; if all is well there, tell the shop's support.</source>
      <translation>La plus grande partie du classement de {0} est illisible : le carnet reste tel quel. Testez le compte ; si tout va bien, prévenez l'assistance de la boutique en ligne.</translation>
    </message>
    <message>
      <source>Name a product for gifts, one for flowers, or both.</source>
      <translation>Nommez un produit pour les cadeaux, un pour les fleurs, ou les deux.</translation>
    </message>
    <message>
      <source>Name the card by its number, such as 3404.</source>
      <translation>Nommez la carte par son numéro, par exemple 3404.</translation>
    </message>
    <message>
      <source>Name the currency in three letters, such as USD.</source>
      <translation>Nommez la monnaie en trois lettres, par exemple USD.</translation>
    </message>
    <message>
      <source>Name the file of what was watched, from the root of its disk on.</source>
      <translation>Indiquez le fichier de ce qui a été regardé, depuis la racine de son disque.</translation>
    </message>
    <message>
      <source>Name the folder for the films, from the root of its disk on.</source>
      <translation>Indiquez le dossier des vidéos, depuis la racine de son disque.</translation>
    </message>
    <message>
      <source>Name the folder of the exports, with --option folder=PATH.</source>
      <translation>Indiquez le dossier des exports, avec --option folder=PATH.</translation>
    </message>
    <message>
      <source>Name the folder with its whole path.</source>
      <translation>Indiquez le dossier avec son chemin complet.</translation>
    </message>
    <message>
      <source>Name the handwriting as Handwrytten does, such as hwDavid.</source>
      <translation>Nommez l’écriture comme Handwrytten, par exemple hwDavid.</translation>
    </message>
    <message>
      <source>Name the id of the access key (option key_id).</source>
      <translation>Indiquez l'identifiant de la clé d'accès (option key_id).</translation>
    </message>
    <message>
      <source>Name the mail server, such as smtp.example.com.</source>
      <translation>Indiquez le serveur de messagerie, comme smtp.example.com.</translation>
    </message>
    <message>
      <source>Name the portal's currency, such as EUR, in three letters.</source>
      <translation>Indiquez la devise du portail en trois lettres, comme EUR.</translation>
    </message>
    <message>
      <source>Name the property as HubSpot does internally, such as favourite_things: small letters, digits and underscores.</source>
      <translation>Nommez la propriété comme HubSpot en interne, par exemple favourite_things : minuscules, chiffres et tirets bas.</translation>
    </message>
    <message>
      <source>Name the property that holds what a contact has spent (option spend_property).</source>
      <translation>Indiquez la propriété qui contient ce qu'un contact a dépensé (option spend_property).</translation>
    </message>
    <message>
      <source>Name the sender's address, such as concierge@example.com.</source>
      <translation>Indiquez l'adresse de l'expéditeur, comme concierge@example.com.</translation>
    </message>
    <message>
      <source>Name the shop once, with --option shop_url=https://shop.example.com.</source>
      <translation>Indiquez la boutique une seule fois, avec --option shop_url=https://shop.example.com.</translation>
    </message>
    <message>
      <source>No account is connected that makes this. Order it by hand, or connect a vendor in Settings.</source>
      <translation>Aucun compte connecté ne fait cela. Commandez à la main, ou connectez un fournisseur dans les Réglages.</translation>
    </message>
    <message>
      <source>No address is known on this channel.</source>
      <translation>Aucune adresse n'est connue sur ce canal.</translation>
    </message>
    <message>
      <source>No calendar has this day.</source>
      <translation>Aucun calendrier n'a ce jour.</translation>
    </message>
    <message>
      <source>No camera was found.</source>
      <translation>Aucune caméra trouvée.</translation>
    </message>
    <message>
      <source>No file has the column that the option {0} names.</source>
      <translation>Aucun fichier n'a la colonne que nomme l'option {0}.</translation>
    </message>
    <message>
      <source>No file tells the currency of its amounts. Which one is it?</source>
      <translation>Aucun fichier n'indique la devise de ses montants. Laquelle est-ce ?</translation>
    </message>
    <message>
      <source>No mailbox is connected. Copy the words, or connect one in Settings.</source>
      <translation>Aucune messagerie n'est connectée. Copiez le texte, ou connectez-en une dans les réglages.</translation>
    </message>
    <message>
      <source>No microphone is chosen. The video will be silent.</source>
      <translation>Aucun microphone n'est choisi. La vidéo sera muette.</translation>
    </message>
    <message>
      <source>No microphone was found. The video will be silent.</source>
      <translation>Aucun microphone trouvé. La vidéo sera muette.</translation>
    </message>
    <message>
      <source>No microphone was found. Videos will be silent.</source>
      <translation>Aucun microphone trouvé. Les vidéos seront muettes.</translation>
    </message>
    <message>
      <source>No place for films is connected yet. Connect one in Settings.</source>
      <translation>Aucun emplacement pour les vidéos n'est encore connecté. Connectez-en un dans les réglages.</translation>
    </message>
    <message>
      <source>No shop is connected yet.</source>
      <translation>Aucune boutique en ligne n'est encore connectée.</translation>
    </message>
    <message>
      <source>Nobody answers at the address under which films are seen.</source>
      <translation>Personne ne répond à l'adresse où les vidéos sont visibles.</translation>
    </message>
    <message>
      <source>Nobody can tell any more whether this refund arrived. Look at the order in the shop: where it is there, the next update finds it; else pay it back there and discard this one.</source>
      <translation>Plus personne ne peut dire si ce remboursement est arrivé. Regardez la commande dans la boutique : s'il y est, la prochaine mise à jour le trouve ; sinon remboursez-la là-bas et supprimez celui-ci.</translation>
    </message>
    <message>
      <source>Nobody can tell until when the film is shown. Send it anew.</source>
      <translation>Personne ne peut dire jusqu'à quand la vidéo est visible. Envoyez-la de nouveau.</translation>
    </message>
    <message>
      <source>Nobody can tell whether this arrived. Look on the other side.</source>
      <translation>Personne ne peut dire si c'est arrivé. Regardez de l'autre côté.</translation>
    </message>
    <message>
      <source>Nobody here is called {0}. Choose one of: {1}.</source>
      <translation>Personne ici ne s'appelle {0}. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>Nobody knows what is owed for this return. Pay it back in the shop, or refuse it here.</source>
      <translation>Personne ne sait ce qui est dû pour ce retour. Remboursez-le dans la boutique, ou refusez-le ici.</translation>
    </message>
    <message>
      <source>Nobody says which pieces come back.</source>
      <translation>Personne ne dit quelles pièces reviennent.</translation>
    </message>
    <message>
      <source>None of its headers tells that it holds customers or orders, so it is not read.</source>
      <translation>Aucun de ses en-têtes ne dit qu'il contient des clients ou des commandes : il n'est pas lu.</translation>
    </message>
    <message>
      <source>None of these captions falls within the film.</source>
      <translation>Aucun de ces sous-titres ne tombe dans la vidéo.</translation>
    </message>
    <message>
      <source>None of these pieces is known to the shop. Pick at least one from the list.</source>
      <translation>La boutique en ligne ne connaît aucune de ces pièces. Choisissez-en au moins une dans la liste.</translation>
    </message>
    <message>
      <source>None of {0} returns belongs to an order in the store. Check that this portal serves the same shop.</source>
      <translation>Aucun des {0} retours ne correspond à une commande de la base. Vérifiez que ce portail sert la même boutique.</translation>
    </message>
    <message>
      <source>Nothing can be written: the role lacks the permission "{0}".</source>
      <translation>Rien ne peut être écrit : il manque au rôle l'autorisation « {0} ».</translation>
    </message>
    <message>
      <source>Nothing in the outbox has this number.</source>
      <translation>Rien dans la boîte d'envoi n'a ce numéro.</translation>
    </message>
    <message>
      <source>Nothing is in doubt about this one: it goes out by itself, or can be discarded.</source>
      <translation>Il n'y a pas de doute ici : cela part de soi-même, ou peut être abandonné.</translation>
    </message>
    <message>
      <source>Nothing is owed for it.</source>
      <translation>Rien n'est dû pour lui.</translation>
    </message>
    <message>
      <source>Nothing was filmed. Record it again.</source>
      <translation>Rien n'a été filmé. Filmez à nouveau.</translation>
    </message>
    <message>
      <source>Nothing was left to tell: it went with another one, stands in the shop already, or waits on the client's page for a decision.</source>
      <translation>Il ne restait rien à transmettre : c'est parti avec un autre envoi, figure déjà dans la boutique en ligne, ou attend une décision sur la page du client.</translation>
    </message>
    <message>
      <source>Nothing was ordered.</source>
      <translation>Rien n’a été commandé.</translation>
    </message>
    <message>
      <source>Nothing was ordered. The note lies in the basket there: take it out.</source>
      <translation>Rien n’a été commandé. Le mot se trouve dans le panier là-bas : retirez-le.</translation>
    </message>
    <message>
      <source>Nothing was sent. Test it again later, or correct the account.</source>
      <translation>Rien n'a été envoyé. Refaites l'essai plus tard, ou corrigez le compte.</translation>
    </message>
    <message>
      <source>One of them was merged before. Open the client it became.</source>
      <translation>L'une des deux a déjà été fusionnée. Ouvrez la fiche qu'elle est devenue.</translation>
    </message>
    <message>
      <source>Only a folder of exports is previewed; test this account instead.</source>
      <translation>Seul un dossier d'exports a un aperçu ; testez plutôt ce compte.</translation>
    </message>
    <message>
      <source>Only a manager can do this. Ask one of yours to look at it.</source>
      <translation>Seul un responsable peut le faire. Demandez à l'un des vôtres de s'en charger.</translation>
    </message>
    <message>
      <source>Only a manager, or who wrote it down, may take this back.</source>
      <translation>Seul un responsable, ou la personne qui l’a noté, peut revenir là-dessus.</translation>
    </message>
    <message>
      <source>Only a note has a card to print.</source>
      <translation>Seul un mot a une carte à imprimer.</translation>
    </message>
    <message>
      <source>Only orders of the last 60 days can be seen: the app lacks the permission "read_all_orders". Ask for it in the Shopify partner settings, then update in full.</source>
      <translation>Seules les commandes des 60 derniers jours sont visibles : il manque à l'application l'autorisation « read_all_orders ». Demandez-la dans les réglages partenaires de Shopify, puis lancez une mise à jour complète.</translation>
    </message>
    <message>
      <source>Only what is approved, and not ordered yet, can be ordered.</source>
      <translation>Seul ce qui est approuvé, et pas encore commandé, peut être commandé.</translation>
    </message>
    <message>
      <source>Only whoever promised it, or a manager, can close it.</source>
      <translation>Seule la personne qui l'a promis, ou un responsable, peut clore cette promesse.</translation>
    </message>
    <message>
      <source>Orders can be read; their pieces and returns are not told here.</source>
      <translation>Les commandes peuvent être lues ; leurs pièces et retours ne sont pas donnés ici.</translation>
    </message>
    <message>
      <source>Orders of every age can be seen.</source>
      <translation>Les commandes de toute date sont visibles.</translation>
    </message>
    <message>
      <source>Paid back in the shop.</source>
      <translation>Remboursé dans la boutique.</translation>
    </message>
    <message>
      <source>Part of it was paid back already.</source>
      <translation>Une partie a déjà été remboursée.</translation>
    </message>
    <message>
      <source>Part of this month's gesture budget is spent on clients of this account, and would be given back with them. Nothing was removed. Remove it when the month is over.</source>
      <translation>Une partie du budget d'attentions de ce mois est dépensée pour des clients de ce compte et serait rendue avec eux. Rien n'a été supprimé. Supprimez-le une fois le mois terminé.</translation>
    </message>
    <message>
      <source>Part {0} of the captions begins before the one above it.</source>
      <translation>La partie {0} des sous-titres commence avant celle qui la précède.</translation>
    </message>
    <message>
      <source>Part {0} of the captions ends before it begins.</source>
      <translation>La partie {0} des sous-titres finit avant de commencer.</translation>
    </message>
    <message>
      <source>Places in the ranking follow the property {0}.</source>
      <translation>Le classement suit la propriété {0}.</translation>
    </message>
    <message>
      <source>Plug in a camera, or give the address of a network camera in the settings.</source>
      <translation>Branchez une caméra ou indiquez l'adresse d'une caméra réseau dans les réglages.</translation>
    </message>
    <message>
      <source>Plug in a microphone, and allow this program to use it.</source>
      <translation>Branchez un microphone et autorisez ce programme à l'utiliser.</translation>
    </message>
    <message>
      <source>Published anew.</source>
      <translation>Publiée de nouveau.</translation>
    </message>
    <message>
      <source>Put the exports into it.</source>
      <translation>Placez-y les exports.</translation>
    </message>
    <message>
      <source>Put the shop's exports of customers and orders there; new files are taken in by themselves.</source>
      <translation>Placez-y les exports de clients et de commandes de la boutique en ligne ; les nouveaux fichiers sont repris d'eux-mêmes.</translation>
    </message>
    <message>
      <source>Restart the desktop's keyring.</source>
      <translation>Redémarrez le trousseau du poste.</translation>
    </message>
    <message>
      <source>Restore a backup.</source>
      <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>Say how the call ended.</source>
      <translation>Indiquez l'issue de l'appel.</translation>
    </message>
    <message>
      <source>Say in a few words what it is.</source>
      <translation>Dites en quelques mots ce que c'est.</translation>
    </message>
    <message>
      <source>Say in a few words what went wrong.</source>
      <translation>Dites en quelques mots ce qui n'a pas été.</translation>
    </message>
    <message>
      <source>Say in a few words what you promised.</source>
      <translation>Dites en quelques mots ce que vous avez promis.</translation>
    </message>
    <message>
      <source>Say in a word why it can wait: it comes back with it.</source>
      <translation>Dites en un mot pourquoi cela peut attendre : il revient avec.</translation>
    </message>
    <message>
      <source>Say in the outbox first whether the message with it arrived.</source>
      <translation>Dites d'abord dans la boîte d'envoi si le message qui l'accompagne est arrivé.</translation>
    </message>
    <message>
      <source>Say on which day the client thanked.</source>
      <translation>Indiquez le jour du remerciement.</translation>
    </message>
    <message>
      <source>Say what the day is, such as: first visit to the atelier.</source>
      <translation>Dites quel jour c'est, par exemple : première visite à l'atelier.</translation>
    </message>
    <message>
      <source>Say why it is worth it: a manager decides by that.</source>
      <translation>Dites pourquoi cela en vaut la peine : un responsable en décide.</translation>
    </message>
    <message>
      <source>Say why it shall not be told. It stays in the log.</source>
      <translation>Dites pourquoi ne pas le transmettre. Cela reste dans le journal.</translation>
    </message>
    <message>
      <source>Say why it was lost: the next one learns from it.</source>
      <translation>Dites pourquoi il est perdu : le prochain en tirera parti.</translation>
    </message>
    <message>
      <source>Say why nothing is paid back. It stays with the return.</source>
      <translation>Dites pourquoi rien n'est remboursé. Cela reste avec le retour.</translation>
    </message>
    <message>
      <source>Say why: it stands in the log.</source>
      <translation>Dites pourquoi : cela figure au journal.</translation>
    </message>
    <message>
      <source>Shared by several customers: {0}. Orders that name nothing else are kept apart from all of them.</source>
      <translation>Partagé par plusieurs clients : {0}. Les commandes qui ne nomment rien d'autre restent à part de tous.</translation>
    </message>
    <message>
      <source>Somebody changed it in HubSpot meanwhile.</source>
      <translation>Quelqu'un l'a modifié entre-temps dans HubSpot.</translation>
    </message>
    <message>
      <source>Somebody changed it in the shop meanwhile.</source>
      <translation>Quelqu'un l'a modifié entre-temps dans la boutique en ligne.</translation>
    </message>
    <message>
      <source>Somebody changed it in the shop meanwhile: both are on the client's page.</source>
      <translation>Quelqu'un l'a modifié entre-temps dans la boutique en ligne : les deux figurent sur la page du client.</translation>
    </message>
    <message>
      <source>Somebody changed this since it was opened. Look at both.</source>
      <translation>Quelqu'un l'a modifié depuis l'ouverture. Regardez les deux.</translation>
    </message>
    <message>
      <source>Somebody has decided about this refund already.</source>
      <translation>Quelqu'un a déjà décidé de ce remboursement.</translation>
    </message>
    <message>
      <source>Something else lies in the basket of {0} and would be paid with this note. {1} Empty or send the basket there, then send this again.</source>
      <translation>Autre chose se trouve dans le panier de {0} et serait payé avec ce mot. {1} Videz ou envoyez le panier là-bas, puis renvoyez ceci.</translation>
    </message>
    <message>
      <source>Something else lies in the folder of {0} under the name of this film. Remove it there, then send the film again.</source>
      <translation>Autre chose porte le nom de cette vidéo dans le dossier de {0}. Retirez-le, puis renvoyez la vidéo.</translation>
    </message>
    <message>
      <source>Something was paid back on this order meanwhile, so less is owed now. Look at the new amount and decide again.</source>
      <translation>Entre-temps, une partie de cette commande a été remboursée : on doit moins. Regardez le nouveau montant et décidez de nouveau.</translation>
    </message>
    <message>
      <source>Something was paid back on this order meanwhile: less than this is left. Look at the order in the shop, then discard this refund.</source>
      <translation>Entre-temps, une partie de cette commande a été remboursée : il en reste moins. Regardez la commande dans la boutique, puis supprimez ce remboursement.</translation>
    </message>
    <message>
      <source>Spent in another currency than {0}: {1}, whose net spend counts as nothing.</source>
      <translation>Dépensé dans une autre devise que {0} : {1}, dont la dépense nette compte pour rien.</translation>
    </message>
    <message>
      <source>Tags are read and written.</source>
      <translation>Les étiquettes sont lues et écrites.</translation>
    </message>
    <message>
      <source>Test it again in a while.</source>
      <translation>Testez-le de nouveau dans un moment.</translation>
    </message>
    <message>
      <source>Test the account again in a while.</source>
      <translation>Testez de nouveau le compte dans un moment.</translation>
    </message>
    <message>
      <source>That day has already passed where the client is.</source>
      <translation>Ce jour est déjà passé à l'heure locale du client.</translation>
    </message>
    <message>
      <source>That day has not come yet.</source>
      <translation>Ce jour n'est pas encore venu.</translation>
    </message>
    <message>
      <source>That hour has already passed.</source>
      <translation>Cette heure est déjà passée.</translation>
    </message>
    <message>
      <source>The VIP tag is neither read nor written: HubSpot has no tags. Name the property that holds them (option tag_property).</source>
      <translation>L'étiquette VIP n'est ni lue ni écrite : HubSpot n'a pas d'étiquettes. Indiquez la propriété qui les contient (option tag_property).</translation>
    </message>
    <message>
      <source>The address must begin with https:// and name the shop.</source>
      <translation>L'adresse doit commencer par https:// et nommer la boutique en ligne.</translation>
    </message>
    <message>
      <source>The address that hears of what was watched must begin with https://. Correct the account's option beacon, then send the film again.</source>
      <translation>L'adresse informée de ce qui a été regardé doit commencer par https://. Corrigez l'option beacon du compte, puis renvoyez la vidéo.</translation>
    </message>
    <message>
      <source>The address under which films are seen ends before any ?.</source>
      <translation>L'adresse où les vidéos sont visibles s'arrête avant tout « ? ».</translation>
    </message>
    <message>
      <source>The amounts are in several currencies. In which one is net spend counted?</source>
      <translation>Les montants sont en plusieurs devises. Dans laquelle compter la dépense nette ?</translation>
    </message>
    <message>
      <source>The bad rows of {0} could not be written into the folder's rejects: it allows no writing. They are told in the preview.</source>
      <translation>Les mauvaises lignes de {0} n'ont pas pu être écrites dans les rejets du dossier : il n'autorise pas l'écriture. L'aperçu les donne.</translation>
    </message>
    <message>
      <source>The bucket of {0} is in another region. Correct the account's option region.</source>
      <translation>Le compartiment de {0} est dans une autre région. Corrigez l'option region du compte.</translation>
    </message>
    <message>
      <source>The bucket of {0} is not there. Make it, or correct the account's option place.</source>
      <translation>Le compartiment de {0} n'existe pas. Créez-le, ou corrigez l'option place du compte.</translation>
    </message>
    <message>
      <source>The button under the film leads to no address. Correct the account's option action_link, then send the film again.</source>
      <translation>Le bouton sous la vidéo ne mène à aucune adresse. Corrigez l'option action_link du compte, puis renvoyez la vidéo.</translation>
    </message>
    <message>
      <source>The call starts in the future. Set the hour it began.</source>
      <translation>L'appel commence dans le futur. Indiquez l'heure de son début.</translation>
    </message>
    <message>
      <source>The camera gives only {0} pictures a second. More light often helps; otherwise choose another camera.</source>
      <translation>La caméra ne donne que {0} images par seconde. Plus de lumière aide souvent ; sinon, choisissez une autre caméra.</translation>
    </message>
    <message>
      <source>The camera went away. Plug it in again, or go on with the test picture.</source>
      <translation>La caméra n'est plus là. Rebranchez-la ou continuez avec l'image de test.</translation>
    </message>
    <message>
      <source>The camera went away. What was filmed until then is kept.</source>
      <translation>La caméra n'est plus là. Ce qui a été filmé jusque-là est gardé.</translation>
    </message>
    <message>
      <source>The card has no words yet.</source>
      <translation>La carte n'a pas encore de mots.</translation>
    </message>
    <message>
      <source>The card holds {0} characters: {1} too many.</source>
      <translation>La carte contient {0} caractères : {1} de trop.</translation>
    </message>
    <message>
      <source>The chosen microphone is not there. The video will be silent.</source>
      <translation>Le microphone choisi n'est pas là. La vidéo sera muette.</translation>
    </message>
    <message>
      <source>The client asked not to be contacted at all: no gifts and no notes either.</source>
      <translation>Cette personne a demandé à ne pas être contactée du tout : ni cadeau ni mot.</translation>
    </message>
    <message>
      <source>The client does not want post from the house.</source>
      <translation>Cette personne ne souhaite pas de courrier de la maison.</translation>
    </message>
    <message>
      <source>The client's e-mail address cannot be written to. Correct it, then send it again.</source>
      <translation>On ne peut pas écrire à l'adresse e-mail du client. Corrigez-la, puis renvoyez.</translation>
    </message>
    <message>
      <source>The command concierge accounts set NAME --option KEY=VALUE corrects it.</source>
      <translation>La commande concierge accounts set NAME --option KEY=VALUE le corrige.</translation>
    </message>
    <message>
      <source>The connection to {0} is not safe: its certificate cannot be trusted. Check the address and the clock of this computer.</source>
      <translation>La connexion à {0} n'est pas sûre : son certificat n'est pas digne de confiance. Vérifiez l'adresse et l'horloge de cet ordinateur.</translation>
    </message>
    <message>
      <source>The connection to {0} is not safe: its certificate cannot be trusted. Check the mail server's name and the clock of this computer.</source>
      <translation>La connexion à {0} n'est pas sûre : son certificat n'est pas digne de confiance. Vérifiez le nom du serveur de messagerie et l'horloge de cet ordinateur.</translation>
    </message>
    <message>
      <source>The currency is three letters such as EUR.</source>
      <translation>La devise s'écrit en trois lettres, comme EUR.</translation>
    </message>
    <message>
      <source>The day it should have left is over, and it did not go by itself. Send it again to order it late, or discard it.</source>
      <translation>Le jour où cela devait partir est passé, et rien n’est parti de soi-même. Renvoyez pour commander en retard, ou abandonnez.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was lost: free some room and try again.</source>
      <translation>Le disque est plein. Rien n'est perdu : libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>The disk is nearly full, so the film was ended here. It is kept; free some space before the next one.</source>
      <translation>Le disque est presque plein : la vidéo a été arrêtée ici. Elle est gardée ; libérez de la place avant la suivante.</translation>
    </message>
    <message>
      <source>The encoding is a name such as utf-8, cp1252, mac-roman or cp932.</source>
      <translation>L'encodage est un nom comme utf-8, cp1252, mac-roman ou cp932.</translation>
    </message>
    <message>
      <source>The exports in the folder hold no row that can be read. Nothing was changed. Export them again, or look at the rejects beside them.</source>
      <translation>Les exports du dossier ne contiennent aucune ligne lisible. Rien n'a été modifié. Exportez-les de nouveau, ou regardez les rejets à côté.</translation>
    </message>
    <message>
      <source>The file that tells what was watched of {0} cannot be read. Look whether the drive or share it lies on is connected.</source>
      <translation>Le fichier qui dit ce qui a été regardé de {0} est illisible. Vérifiez que le lecteur ou le partage où il se trouve est connecté.</translation>
    </message>
    <message>
      <source>The film could not be saved. Record it again.</source>
      <translation>La vidéo n'a pas pu être enregistrée. Filmez à nouveau.</translation>
    </message>
    <message>
      <source>The film has no address that can be sent. Publish it first.</source>
      <translation>La vidéo n'a pas d'adresse à envoyer. Publiez-la d'abord.</translation>
    </message>
    <message>
      <source>The film has no safe name to be put under. Send it anew.</source>
      <translation>La vidéo n'a pas de nom sûr sous lequel la placer. Envoyez-la de nouveau.</translation>
    </message>
    <message>
      <source>The film is no longer on this desktop. Send it from the desktop where it was taken, or take it again.</source>
      <translation>La vidéo n'est plus sur ce poste. Envoyez-la depuis le poste où elle a été filmée, ou filmez à nouveau.</translation>
    </message>
    <message>
      <source>The film is no longer where it was recorded. Record it again.</source>
      <translation>La vidéo n'est plus là où elle a été enregistrée. Filmez à nouveau.</translation>
    </message>
    <message>
      <source>The film is not at its address any more. Publish it again, or discard this message.</source>
      <translation>La vidéo n'est plus à son adresse. Publiez-la à nouveau, ou abandonnez ce message.</translation>
    </message>
    <message>
      <source>The film is open elsewhere. Stop playing it and try again.</source>
      <translation>La vidéo est ouverte ailleurs. Arrêtez la lecture et réessayez.</translation>
    </message>
    <message>
      <source>The film is safe, but its poster does not fit on this disk. Free some space and open the studio again.</source>
      <translation>La vidéo est en sécurité, mais son image de couverture ne tient pas sur ce disque. Libérez de la place et rouvrez le studio.</translation>
    </message>
    <message>
      <source>The film's poster is still being made. Keep it once more.</source>
      <translation>L'image de couverture de la vidéo est encore en préparation. Gardez-la à nouveau.</translation>
    </message>
    <message>
      <source>The folder can be read: {0} of its {1} files are exports.</source>
      <translation>Le dossier peut être lu : {0} de ses {1} fichiers sont des exports.</translation>
    </message>
    <message>
      <source>The folder holds no CSV file with customers or orders. Nothing was changed. Put the exports into it (spreadsheets saved as CSV), or name their columns in the account's options.</source>
      <translation>Le dossier ne contient aucun fichier CSV de clients ou de commandes. Rien n'a été modifié. Placez-y les exports (feuilles de calcul enregistrées en CSV), ou nommez leurs colonnes dans les options du compte.</translation>
    </message>
    <message>
      <source>The folder holds no file with customers or orders.</source>
      <translation>Le dossier ne contient aucun fichier de clients ou de commandes.</translation>
    </message>
    <message>
      <source>The folder of the exports cannot be opened now. Ask for the right to read it, or try again once the drive answers.</source>
      <translation>Le dossier des exports ne peut pas être ouvert maintenant. Demandez le droit de le lire, ou réessayez quand le lecteur répond.</translation>
    </message>
    <message>
      <source>The folder of the exports is not there. If it lies on a network drive, connect the drive; if it was moved, correct the option folder.</source>
      <translation>Le dossier des exports n'est pas là. S'il est sur un lecteur réseau, connectez le lecteur ; s'il a été déplacé, corrigez l'option folder.</translation>
    </message>
    <message>
      <source>The folder of the films cannot be written any more. What was filmed so far is kept; check that the disk is there.</source>
      <translation>Le dossier des vidéos n'accepte plus d'écriture. Ce qui a été filmé jusqu'ici est gardé ; vérifiez que le disque est là.</translation>
    </message>
    <message>
      <source>The folder of {0} does not answer. Look whether its drive or share is connected; the film is sent then.</source>
      <translation>Le dossier de {0} ne répond pas. Vérifiez que son lecteur ou son partage est connecté ; la vidéo partira alors.</translation>
    </message>
    <message>
      <source>The folder of {0} is not there. Connect the drive or share it lies on; the film is sent then.</source>
      <translation>Le dossier de {0} est introuvable. Connectez le lecteur ou le partage où il se trouve ; la vidéo partira alors.</translation>
    </message>
    <message>
      <source>The format {0} is not known. Choose csv, json or xlsx.</source>
      <translation>Le format {0} n'est pas connu. Choisissez csv, json ou xlsx.</translation>
    </message>
    <message>
      <source>The gesture was called off.</source>
      <translation>L’attention a été annulée.</translation>
    </message>
    <message>
      <source>The house has no rule {0}. There are: {1}.</source>
      <translation>La maison n’a pas de règle {0}. Il y a : {1}.</translation>
    </message>
    <message>
      <source>The house's own mail server, or its mail provider's under SMTP. What agents send leaves from there.</source>
      <translation>Le serveur de messagerie de la maison, ou celui de son fournisseur en SMTP. Ce que les agents envoient part de là.</translation>
    </message>
    <message>
      <source>The key of {0} may not do this. Let it write, read and delete there.</source>
      <translation>La clé de {0} n'y est pas autorisée. Permettez-lui d'y écrire, lire et supprimer.</translation>
    </message>
    <message>
      <source>The keyring forgets what it is given.</source>
      <translation>Le trousseau oublie ce qu'on lui confie.</translation>
    </message>
    <message>
      <source>The keyring keeps secrets.</source>
      <translation>Le trousseau garde les secrets.</translation>
    </message>
    <message>
      <source>The letters of {0} can be read in more than one way. Which encoding is it?</source>
      <translation>Les lettres de {0} peuvent se lire de plusieurs façons. Quel est l'encodage ?</translation>
    </message>
    <message>
      <source>The limit is in {0}, as the house.</source>
      <translation>Le plafond est en {0}, comme la maison.</translation>
    </message>
    <message>
      <source>The line it takes back from is not approved yet. Decide on that first.</source>
      <translation>La ligne dont elle est reprise n’est pas encore approuvée. Décidez d’abord de celle-ci.</translation>
    </message>
    <message>
      <source>The link of this film was sent already.</source>
      <translation>Le lien de cette vidéo a déjà été envoyé.</translation>
    </message>
    <message>
      <source>The link of this film was sent another way meanwhile. Discard this message.</source>
      <translation>Le lien de cette vidéo a été envoyé autrement entre-temps. Supprimez ce message.</translation>
    </message>
    <message>
      <source>The mail server answers, the line is encrypted, and nobody has to sign in.</source>
      <translation>Le serveur de messagerie répond, la liaison est chiffrée et aucune connexion n'est demandée.</translation>
    </message>
    <message>
      <source>The mail server answers, the line is encrypted, and the sign-in is accepted.</source>
      <translation>Le serveur de messagerie répond, la liaison est chiffrée et l'identification est acceptée.</translation>
    </message>
    <message>
      <source>The mail server of this computer answers, and nobody has to sign in.</source>
      <translation>Le serveur de messagerie de cet ordinateur répond et aucune connexion n'est demandée.</translation>
    </message>
    <message>
      <source>The mail server of this computer answers, and the sign-in is accepted.</source>
      <translation>Le serveur de messagerie de cet ordinateur répond et l'identification est acceptée.</translation>
    </message>
    <message>
      <source>The message has no words yet.</source>
      <translation>Le message n'a pas encore de texte.</translation>
    </message>
    <message>
      <source>The microphone does not open. Check that this program may use it; the video is silent.</source>
      <translation>Le microphone ne s'ouvre pas. Vérifiez que ce programme peut l'utiliser ; la vidéo est muette.</translation>
    </message>
    <message>
      <source>The microphone went away, and the video is silent from here. Plug it in again or choose another one.</source>
      <translation>Le microphone n'est plus là, et la vidéo est muette à partir d'ici. Rebranchez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The name or secret of {0} has letters its server does not take. The command concierge accounts secret NAME --secret-fd N gives the account a new secret.</source>
      <translation>L'identifiant ou le secret de {0} contient des caractères que son serveur n'accepte pas. La commande concierge accounts secret NAME --secret-fd N donne un nouveau secret au compte.</translation>
    </message>
    <message>
      <source>The new secret is empty. Nothing was changed.</source>
      <translation>Le nouveau secret est vide. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The note has no words yet.</source>
      <translation>La note est encore vide.</translation>
    </message>
    <message>
      <source>The note is {0} characters too long. Nothing was cut.</source>
      <translation>La note compte {0} caractères de trop. Rien n'a été coupé.</translation>
    </message>
    <message>
      <source>The notes are {0} characters too long. Shorten them; nothing was cut.</source>
      <translation>Les notes comptent {0} caractères de trop. Raccourcissez-les ; rien n'a été coupé.</translation>
    </message>
    <message>
      <source>The option dates is one of: {0}.</source>
      <translation>L'option dates est l'une de : {0}.</translation>
    </message>
    <message>
      <source>The option port is a number, such as 587.</source>
      <translation>L'option port est un nombre, comme 587.</translation>
    </message>
    <message>
      <source>The option read_only is yes or no.</source>
      <translation>L'option read_only vaut yes ou no.</translation>
    </message>
    <message>
      <source>The option security is starttls or tls, or none for this computer itself alone.</source>
      <translation>L'option security est starttls ou tls, ou none pour cet ordinateur seulement.</translation>
    </message>
    <message>
      <source>The option shop is a bare domain such as shop.example.com.</source>
      <translation>L'option shop est un simple domaine, comme shop.example.com.</translation>
    </message>
    <message>
      <source>The option {0} is a file, or an address that begins with https://.</source>
      <translation>L'option {0} est un fichier, ou une adresse qui commence par https://.</translation>
    </message>
    <message>
      <source>The option {0} is a whole number, 0 for never.</source>
      <translation>L'option {0} est un nombre entier, 0 pour jamais.</translation>
    </message>
    <message>
      <source>The option {0} is an address that begins with https://.</source>
      <translation>L'option {0} est une adresse qui commence par https://.</translation>
    </message>
    <message>
      <source>The option {0} is yes or no.</source>
      <translation>L'option {0} vaut yes ou no.</translation>
    </message>
    <message>
      <source>The order is not paid in full.</source>
      <translation>La commande n'est pas payée en entier.</translation>
    </message>
    <message>
      <source>The page of this film cannot be made. Send the film anew.</source>
      <translation>La page de cette vidéo ne peut pas être créée. Envoyez la vidéo de nouveau.</translation>
    </message>
    <message>
      <source>The picture could not be kept on this desktop's disk. Make room there, then attach it again.</source>
      <translation>L'image n'a pas pu être gardée sur le disque de ce poste. Faites de la place, puis joignez-la de nouveau.</translation>
    </message>
    <message>
      <source>The place of this film is not connected any more. Connect it again, then take the film off.</source>
      <translation>L'emplacement de cette vidéo n'est plus connecté. Connectez-le de nouveau, puis retirez la vidéo.</translation>
    </message>
    <message>
      <source>The postal address names no country, and a vendor needs one. Add it in the shop, or order it by hand.</source>
      <translation>L’adresse postale ne nomme aucun pays, et un fournisseur en a besoin. Ajoutez-le dans la boutique, ou commandez à la main.</translation>
    </message>
    <message>
      <source>The promised hour has already passed where the client is.</source>
      <translation>L'heure promise est déjà passée à l'heure locale du client.</translation>
    </message>
    <message>
      <source>The property {0} is missing for: {1}.</source>
      <translation>La propriété {0} manque pour : {1}.</translation>
    </message>
    <message>
      <source>The rate is a number above zero, such as 0.95.</source>
      <translation>Le taux est un nombre supérieur à zéro, par exemple 0.95.</translation>
    </message>
    <message>
      <source>The recovery key is mistyped: it has {0} digits, {1} were entered. Nothing was changed.</source>
      <translation>La clé de récupération est mal saisie : elle compte {0} caractères, {1} ont été saisis. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The recovery key is mistyped: it holds only the digits 0 to 9 and the letters a to f. Nothing was changed.</source>
      <translation>La clé de récupération est mal saisie : elle ne contient que les chiffres 0 à 9 et les lettres a à f. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The recovery key is mistyped: its last group does not fit the others. Compare it group by group. Nothing was changed.</source>
      <translation>La clé de récupération est mal saisie : son dernier groupe ne correspond pas aux autres. Comparez-la groupe par groupe. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>The secret of {0} cannot be read. The command concierge accounts secret NAME --secret-fd N gives the account a new secret.</source>
      <translation>Le secret de {0} est illisible. La commande concierge accounts secret NAME --secret-fd N donne un nouveau secret au compte.</translation>
    </message>
    <message>
      <source>The secret that was handed over is that of {0} and was not used for {1}: nothing is asked or sent there. Hand its own over, with: concierge sync --account {2} --secret-fd N.</source>
      <translation>Le secret fourni est celui de {0} et n'a pas servi pour {1} : rien n'y est demandé ni envoyé. Fournissez le sien avec : concierge sync --account {2} --secret-fd N.</translation>
    </message>
    <message>
      <source>The shop answers and the sign-in is accepted.</source>
      <translation>La boutique en ligne répond et la connexion est acceptée.</translation>
    </message>
    <message>
      <source>The shop has no place for tags: add the custom field conciergeTags (type string, list: true) to Customer in its vendure-config.</source>
      <translation>La boutique en ligne n'a pas de place pour les étiquettes : ajoutez le champ personnalisé conciergeTags (type string, list: true) à Customer dans son vendure-config.</translation>
    </message>
    <message>
      <source>The shop says so: it is taken back in the shop.</source>
      <translation>C’est la boutique en ligne qui l’indique : cela se retire là-bas.</translation>
    </message>
    <message>
      <source>The shop sent the same page twice, so the update was stopped before it could run in circles. Try again; if it happens again, tell the shop's support.</source>
      <translation>La boutique en ligne a envoyé deux fois la même page ; la mise à jour a été arrêtée pour ne pas tourner en rond. Réessayez ; si cela se reproduit, prévenez l'assistance de la boutique en ligne.</translation>
    </message>
    <message>
      <source>The store cannot be opened: the file or its folder cannot be written.</source>
      <translation>La base ne peut pas être ouverte : le fichier ou son dossier n'accepte pas l'écriture.</translation>
    </message>
    <message>
      <source>The store does not answer just now. Try again in a moment.</source>
      <translation>La base ne répond pas pour l'instant. Réessayez dans un moment.</translation>
    </message>
    <message>
      <source>The store needs its key or its passphrase.</source>
      <translation>La base demande sa clé ou sa phrase secrète.</translation>
    </message>
    <message>
      <source>The store's file is damaged in at least one place. Nothing was changed. Restore a backup before you go on working.</source>
      <translation>Le fichier de la base est endommagé à un endroit au moins. Rien n'a été modifié. Restaurez une sauvegarde avant de continuer.</translation>
    </message>
    <message>
      <source>The store's file is damaged. Nothing more is written. Restore a backup.</source>
      <translation>Le fichier de la base est endommagé. Plus rien n'est écrit. Restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>The store's file is damaged. Nothing was changed. Restore a backup.</source>
      <translation>Le fichier de la base est endommagé. Rien n'a été modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>The store's folder cannot be written. Choose another one.</source>
      <translation>Le dossier de la base n'accepte pas l'écriture. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The store's key is not 64 hex digits. Enter the recovery key.</source>
      <translation>La clé de la base ne compte pas 64 caractères hexadécimaux. Saisissez la clé de récupération.</translation>
    </message>
    <message>
      <source>The times of part {0} cannot be read. Write them as 00:00.000 --&gt; 00:04.000.</source>
      <translation>Les temps de la partie {0} sont illisibles. Écrivez-les ainsi : 00:00.000 --&gt; 00:04.000.</translation>
    </message>
    <message>
      <source>The update was stopped. What was already read is kept.</source>
      <translation>La mise à jour a été arrêtée. Ce qui a déjà été lu est gardé.</translation>
    </message>
    <message>
      <source>The version looks like 2026-04.</source>
      <translation>La version s'écrit comme 2026-04.</translation>
    </message>
    <message>
      <source>The zone is a name such as Europe/Paris.</source>
      <translation>Le fuseau est un nom comme Europe/Paris.</translation>
    </message>
    <message>
      <source>Then restart the shop's server.</source>
      <translation>Redémarrez ensuite le serveur de la boutique en ligne.</translation>
    </message>
    <message>
      <source>There are several accounts. Say which one with --account NAME.</source>
      <translation>Il y a plusieurs comptes. Indiquez lequel avec --account NAME.</translation>
    </message>
    <message>
      <source>There is already an account named {0}. Choose another name.</source>
      <translation>Un compte nommé {0} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>There is no account named {0}.</source>
      <translation>Aucun compte ne se nomme {0}.</translation>
    </message>
    <message>
      <source>There is no connector of this kind. Known are: {0}.</source>
      <translation>Il n'existe pas de connecteur de ce type. Types connus : {0}.</translation>
    </message>
    <message>
      <source>There is no field {0} of {1}. Choose one of: file, {2}.</source>
      <translation>Il n'y a pas de champ {0} de {1}. Choisissez l'un de : file, {2}.</translation>
    </message>
    <message>
      <source>There is no option {0}. Choose one of: {1}.</source>
      <translation>L'option {0} n'existe pas. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>There is no option {0}. Known are {1} and {2}.</source>
      <translation>Il n'y a pas d'option {0}. Celles qui existent sont {1} et {2}.</translation>
    </message>
    <message>
      <source>There is no option {0}: the API key is all EasyPost asks for.</source>
      <translation>Il n'y a pas d'option {0} : EasyPost ne demande que la clé d'API.</translation>
    </message>
    <message>
      <source>There is no option {0}: the API key is all Loop asks for.</source>
      <translation>Il n'y a pas d'option {0} : Loop ne demande que la clé d'API.</translation>
    </message>
    <message>
      <source>There is no postal address to send it to.</source>
      <translation>Il n'y a pas d'adresse postale pour l'envoi.</translation>
    </message>
    <message>
      <source>There is no room left at {0}. Make room there; the film is sent then.</source>
      <translation>Il n'y a plus de place sur {0}. Libérez-en ; la vidéo partira alors.</translation>
    </message>
    <message>
      <source>There is no room left in the folder of {0}. Make room there; the film is sent then.</source>
      <translation>Il n'y a plus de place dans le dossier de {0}. Libérez-en ; la vidéo partira alors.</translation>
    </message>
    <message>
      <source>There is no room left on this disk. What was filmed so far is kept; free some space.</source>
      <translation>Il n'y a plus de place sur ce disque. Ce qui a été filmé jusqu'ici est gardé ; libérez de la place.</translation>
    </message>
    <message>
      <source>There is no room on this disk for a film. Free some space and open the studio again.</source>
      <translation>Il n'y a pas de place sur ce disque pour une vidéo. Libérez de la place et rouvrez le studio.</translation>
    </message>
    <message>
      <source>There is no room on this disk for a film. Free some space and record it again.</source>
      <translation>Il n'y a pas de place sur ce disque pour une vidéo. Libérez de la place et filmez à nouveau.</translation>
    </message>
    <message>
      <source>There is no room on this disk for this change. Free some space and try again.</source>
      <translation>Il n'y a pas de place sur ce disque pour cette modification. Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>There is no room to sort the exports: the disk with the temporary files is full. Make room and update again.</source>
      <translation>Il n'y a pas de place pour trier les exports : le disque des fichiers temporaires est plein. Libérez de la place et mettez à jour de nouveau.</translation>
    </message>
    <message>
      <source>There is no store yet; the first start makes one.</source>
      <translation>Il n'y a pas encore de base ; le premier démarrage la crée.</translation>
    </message>
    <message>
      <source>There is no table {0}. Choose one of: {1}.</source>
      <translation>La table {0} n'existe pas. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>There is room for {0} characters. Say it in fewer.</source>
      <translation>Il y a de la place pour {0} caractères. Faites plus court.</translation>
    </message>
    <message>
      <source>These are no captions: each part begins with a line such as 00:00.000 --&gt; 00:04.000.</source>
      <translation>Ce ne sont pas des sous-titres : chaque partie commence par une ligne comme 00:00.000 --&gt; 00:04.000.</translation>
    </message>
    <message>
      <source>These are one already.</source>
      <translation>Elles n'en font déjà qu'une.</translation>
    </message>
    <message>
      <source>These pieces are priced in {0}, and one checkout takes one currency. Propose them one currency at a time.</source>
      <translation>Ces pièces ont leur prix en {0}, et un paiement ne se fait que dans une devise. Proposez-les devise par devise.</translation>
    </message>
    <message>
      <source>These two were parted already.</source>
      <translation>Ces deux-là ont déjà été séparées.</translation>
    </message>
    <message>
      <source>These words are approved already. To change them, cancel the note and plan it anew.</source>
      <translation>Ce texte est déjà approuvé. Pour le changer, annulez le mot et prévoyez-le à nouveau.</translation>
    </message>
    <message>
      <source>This account is being updated already. Wait until it is done.</source>
      <translation>Ce compte est déjà en cours de mise à jour. Attendez qu'elle soit terminée.</translation>
    </message>
    <message>
      <source>This account is only read. Discard what waits for it.</source>
      <translation>Ce compte est seulement lu. Abandonnez ce qui l'attend.</translation>
    </message>
    <message>
      <source>This account sends e-mail and nothing else. Discard it.</source>
      <translation>Ce compte envoie des e-mails et rien d'autre. Abandonnez l'envoi.</translation>
    </message>
    <message>
      <source>This account takes films and nothing else. Discard it.</source>
      <translation>Ce compte reçoit des vidéos et rien d'autre. Abandonnez l'envoi.</translation>
    </message>
    <message>
      <source>This account takes nothing of this kind. Discard it.</source>
      <translation>Ce compte n'accepte rien de ce genre. Abandonnez-le.</translation>
    </message>
    <message>
      <source>This call is not one of yours.</source>
      <translation>Cet appel n’est pas le vôtre.</translation>
    </message>
    <message>
      <source>This call stands in the history already.</source>
      <translation>Cet appel est déjà dans l’historique.</translation>
    </message>
    <message>
      <source>This camera is not known. Choose another one, or the test picture.</source>
      <translation>Cette caméra n'est pas connue. Choisissez-en une autre, ou l'image de test.</translation>
    </message>
    <message>
      <source>This cannot be edited here.</source>
      <translation>Ceci ne peut pas être modifié ici.</translation>
    </message>
    <message>
      <source>This client asked not to be contacted at all.</source>
      <translation>Ce client ne souhaite aucun contact.</translation>
    </message>
    <message>
      <source>This client does not want to be written to on this channel.</source>
      <translation>Ce client ne souhaite pas qu'on lui écrive sur ce canal.</translation>
    </message>
    <message>
      <source>This client is not in the book any more.</source>
      <translation>Ce client n'est plus dans le carnet.</translation>
    </message>
    <message>
      <source>This client is not in the book any more. The film is kept as a draft.</source>
      <translation>Ce client n'est plus dans le carnet. La vidéo est gardée en brouillon.</translation>
    </message>
    <message>
      <source>This client is not in the book any more. The note stays in the form.</source>
      <translation>Ce client n'est plus dans le carnet. La note reste dans le formulaire.</translation>
    </message>
    <message>
      <source>This client is not in the book any more. The notes stay in the form.</source>
      <translation>Ce client n'est plus dans le carnet. Les notes restent dans le formulaire.</translation>
    </message>
    <message>
      <source>This client is not to be disturbed at this hour. E-mail may go at any time.</source>
      <translation>Ce client ne doit pas être dérangé à cette heure. L'e-mail peut partir à tout moment.</translation>
    </message>
    <message>
      <source>This computer was too busy to film every picture: {0} were left out. From there on films are made in a lighter way; closing other programs helps too.</source>
      <translation>Cet ordinateur était trop occupé pour filmer chaque image : {0} ont été omises. À partir de là, les films sont faits de façon allégée ; fermer d'autres programmes aide aussi.</translation>
    </message>
    <message>
      <source>This consultation is already closed. Open a new one.</source>
      <translation>Ce conseil est déjà clos. Ouvrez-en un nouveau pour ce client.</translation>
    </message>
    <message>
      <source>This consultation is no longer there.</source>
      <translation>Ce conseil n'existe plus.</translation>
    </message>
    <message>
      <source>This costs {0}, and {1} of this month's {2} are left. Choose something smaller, or ask a manager. The draft is kept.</source>
      <translation>Le coût est de {0}, et il reste {1} sur les {2} de ce mois. Choisissez une attention plus modeste ou adressez-vous à un responsable. Le brouillon est gardé.</translation>
    </message>
    <message>
      <source>This day was not noted here, or is gone already.</source>
      <translation>Ce jour n'a pas été noté ici, ou n'y est plus.</translation>
    </message>
    <message>
      <source>This desktop has no keyring that can be used, or it is locked. Unlock it, or open the store with a passphrase.</source>
      <translation>Ce poste n'a pas de trousseau utilisable, ou il est verrouillé. Déverrouillez-le ou ouvrez la base avec une phrase secrète.</translation>
    </message>
    <message>
      <source>This desktop may not read what was watched of {0}. Open that address for it.</source>
      <translation>Ce poste n'est pas autorisé à lire ce qui a été regardé de {0}. Ouvrez-lui cette adresse.</translation>
    </message>
    <message>
      <source>This desktop may not write into the folder of {0}. Grant it there.</source>
      <translation>Ce poste n'est pas autorisé à écrire dans le dossier de {0}. Donnez-lui ce droit.</translation>
    </message>
    <message>
      <source>This desktop's keyring holds no secret for {0}. Enter it with: concierge accounts secret NAME --secret-fd N, or hand it over for this run with --secret-fd N.</source>
      <translation>Le trousseau de ce poste ne contient pas de secret pour {0}. Saisissez-le avec : concierge accounts secret NAME --secret-fd N, ou fournissez-le pour cette fois avec --secret-fd N.</translation>
    </message>
    <message>
      <source>This file cannot be read. Save it as UTF-8 and try again.</source>
      <translation>Ce fichier est illisible. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
      <source>This file is no picture that can be read. Choose another one.</source>
      <translation>Ce fichier n'est pas une image lisible. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>This film is already in a timeline.</source>
      <translation>Cette vidéo est déjà dans un historique.</translation>
    </message>
    <message>
      <source>This film is not in a timeline any more.</source>
      <translation>Cette vidéo n'est plus dans un historique.</translation>
    </message>
    <message>
      <source>This film is not there any more. Record it again.</source>
      <translation>Cette vidéo n'existe plus. Filmez à nouveau.</translation>
    </message>
    <message>
      <source>This film is on its way already. Look at it in the outbox.</source>
      <translation>Cette vidéo est déjà en route. Regardez-la dans la boîte d'envoi.</translation>
    </message>
    <message>
      <source>This film lies on another desktop. Publish it where it was filmed.</source>
      <translation>Cette vidéo se trouve sur un autre poste. Publiez-la là où elle a été filmée.</translation>
    </message>
    <message>
      <source>This film was made for another client. Open the studio for that client.</source>
      <translation>Cette vidéo a été tournée pour un autre client. Ouvrez le studio pour ce client.</translation>
    </message>
    <message>
      <source>This gesture does not wait for an exception any more.</source>
      <translation>Cette attention n’attend plus d’exception.</translation>
    </message>
    <message>
      <source>This gesture is already {0}; it cannot become {1}.</source>
      <translation>Cette attention est déjà à l'état {0} ; elle ne peut pas passer à {1}.</translation>
    </message>
    <message>
      <source>This gesture is no longer there.</source>
      <translation>Cette attention n'existe plus.</translation>
    </message>
    <message>
      <source>This gesture is paid in {0}.</source>
      <translation>Ce geste est payé en {0}.</translation>
    </message>
    <message>
      <source>This gesture was called off, or ordered by hand, meanwhile. Discard this order.</source>
      <translation>Entre-temps, cette attention a été annulée ou commandée à la main. Abandonnez cette commande.</translation>
    </message>
    <message>
      <source>This has been decided already.</source>
      <translation>C'est déjà tranché.</translation>
    </message>
    <message>
      <source>This has left the outbox already.</source>
      <translation>Ceci a déjà quitté la boîte d'envoi.</translation>
    </message>
    <message>
      <source>This has up to {0} characters.</source>
      <translation>{0} caractères au plus ici.</translation>
    </message>
    <message>
      <source>This is above your limit of {0} {1}. Ask a manager to approve it.</source>
      <translation>Cela dépasse votre plafond de {0} {1}. Demandez à un responsable de l'approuver.</translation>
    </message>
    <message>
      <source>This is no folder's name.</source>
      <translation>Ce n'est pas un nom de dossier.</translation>
    </message>
    <message>
      <source>This is your own commission: another manager must approve it.</source>
      <translation>C'est votre propre commission : un autre responsable doit l'approuver.</translation>
    </message>
    <message>
      <source>This is your own commission: another manager must decide on it.</source>
      <translation>C'est votre propre commission : un autre responsable doit en décider.</translation>
    </message>
    <message>
      <source>This is {0} characters too long. Nothing was cut.</source>
      <translation>C'est {0} caractères de trop. Rien n'a été coupé.</translation>
    </message>
    <message>
      <source>This line is no longer there.</source>
      <translation>Cette ligne n'existe plus.</translation>
    </message>
    <message>
      <source>This line is {0} and cannot be approved.</source>
      <translation>Cette ligne est à l'état {0} et ne peut pas être approuvée.</translation>
    </message>
    <message>
      <source>This line is {0} and cannot be refused.</source>
      <translation>Cette ligne est à l'état {0} et ne peut pas être refusée.</translation>
    </message>
    <message>
      <source>This message cannot be written. Write it anew.</source>
      <translation>Ce message ne peut pas être composé. Écrivez-le de nouveau.</translation>
    </message>
    <message>
      <source>This note has left the house, or was cancelled.</source>
      <translation>Ce mot a quitté la maison ou a été annulé.</translation>
    </message>
    <message>
      <source>This note is no longer there.</source>
      <translation>Ce mot n'existe plus.</translation>
    </message>
    <message>
      <source>This number names no country, so Aircall cannot dial it. Write it with its prefix, such as +33.</source>
      <translation>Ce numéro n’indique pas de pays, Aircall ne peut donc pas le composer. Écrivez-le avec son indicatif, par exemple +33.</translation>
    </message>
    <message>
      <source>This order cannot be read. Discard it and order anew.</source>
      <translation>Cette commande est illisible. Abandonnez-la et commandez de nouveau.</translation>
    </message>
    <message>
      <source>This person is no longer with the house. Choose who you are again.</source>
      <translation>Cette personne n'est plus dans la maison. Choisissez à nouveau qui vous êtes.</translation>
    </message>
    <message>
      <source>This picture is too large to be kept. Choose a smaller one.</source>
      <translation>Cette image est trop grande pour être gardée. Choisissez-en une plus petite.</translation>
    </message>
    <message>
      <source>This program may not use {0}. Allow it in the system's privacy settings (on Linux: join the group video and sign in again), or go on with the test picture.</source>
      <translation>Ce programme n'est pas autorisé à utiliser {0}. Autorisez-le dans les réglages de confidentialité du système (sous Linux : rejoignez le groupe video et reconnectez-vous), ou continuez avec l'image de test.</translation>
    </message>
    <message>
      <source>This promise is closed already.</source>
      <translation>Cette promesse est déjà close.</translation>
    </message>
    <message>
      <source>This promise is no longer there.</source>
      <translation>Cette promesse n'existe plus.</translation>
    </message>
    <message>
      <source>This refund is not in the store any more.</source>
      <translation>Ce remboursement n'est plus dans la base.</translation>
    </message>
    <message>
      <source>This return is not in the store any more. Discard the refund.</source>
      <translation>Ce retour n'est plus dans la base. Supprimez le remboursement.</translation>
    </message>
    <message>
      <source>This shop takes no refunds from here. Pay it back in the shop: the next update finds it there.</source>
      <translation>Cette boutique n'accepte aucun remboursement d'ici. Remboursez-le dans la boutique : la prochaine mise à jour l'y trouve.</translation>
    </message>
    <message>
      <source>This store was written by a newer Concierge. Nothing was changed. Update Concierge on this desktop to open it.</source>
      <translation>Cette base a été écrite par une version plus récente de Concierge. Rien n'a été modifié. Mettez Concierge à jour sur ce poste pour l'ouvrir.</translation>
    </message>
    <message>
      <source>This {0} does not open the store, or the first page of the file is damaged. Nothing was changed. Enter the right {1}, or restore a backup.</source>
      <translation>Cet accès ({0}) n'ouvre pas la base, ou la première page du fichier est endommagée. Rien n'a été modifié. Saisissez le bon accès ({1}) ou restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>Unlock or install a keyring, or start Concierge with --passphrase-fd.</source>
      <translation>Déverrouillez ou installez un trousseau, ou démarrez Concierge avec --passphrase-fd.</translation>
    </message>
    <message>
      <source>What each person may spend on gestures in a month, in whole units of the house currency.</source>
      <translation>Ce que chacun peut dépenser en attentions par mois, en unités entières de la monnaie de la maison.</translation>
    </message>
    <message>
      <source>What is put there is seen at the address of the films.</source>
      <translation>Ce qui y est placé est visible à l'adresse des vidéos.</translation>
    </message>
    <message>
      <source>What it waited for was discarded.</source>
      <translation>Ce qu'il attendait a été abandonné.</translation>
    </message>
    <message>
      <source>What the option folder names is a file. Name the folder that it lies in.</source>
      <translation>Ce que nomme l'option folder est un fichier. Indiquez le dossier où il se trouve.</translation>
    </message>
    <message>
      <source>What was put there came back as something else.</source>
      <translation>Ce qui y a été placé en est revenu différent.</translation>
    </message>
    <message>
      <source>What was put there is not seen at the address of the films.</source>
      <translation>Ce qui y a été placé n'est pas visible à l'adresse des vidéos.</translation>
    </message>
    <message>
      <source>What was watched of {0} is not at its address. Correct the account's option watched.</source>
      <translation>Ce qui a été regardé de {0} n'est pas à son adresse. Corrigez l'option watched du compte.</translation>
    </message>
    <message>
      <source>Where it is told what was watched of {0} nobody answers, or hung up. It is read later.</source>
      <translation>Là où se lit ce qui a été regardé de {0}, personne ne répond, ou la connexion a été coupée. La lecture se fera plus tard.</translation>
    </message>
    <message>
      <source>Where it is told what was watched of {0} there is trouble at the moment. It is read later.</source>
      <translation>Là où se lit ce qui a été regardé de {0}, il y a des difficultés en ce moment. La lecture se fera plus tard.</translation>
    </message>
    <message>
      <source>Write a word to the seller: a refusal needs its reason.</source>
      <translation>Écrivez un mot au vendeur : un refus doit être motivé.</translation>
    </message>
    <message>
      <source>Write down what the client asked or needs.</source>
      <translation>Notez la demande ou le besoin du client.</translation>
    </message>
    <message>
      <source>Write the card's words, then keep them.</source>
      <translation>Écrivez le texte de la carte, puis gardez-le.</translation>
    </message>
    <message>
      <source>Write the store's address as s3://, gs:// or az://, then the bucket, then a folder in it, such as s3://films/house.</source>
      <translation>Écrivez l'adresse du stockage ainsi : s3://, gs:// ou az://, puis le compartiment, puis un dossier dedans, comme s3://films/house.</translation>
    </message>
    <message>
      <source>Write what you want to say, then save it.</source>
      <translation>Écrivez ce que vous voulez dire, puis enregistrez.</translation>
    </message>
    <message>
      <source>Write who is which Aircall user as: Ana Ribeiro=456, Paul Morel=457.</source>
      <translation>Écrivez qui est chaque utilisateur Aircall ainsi : Ana Ribeiro=456, Paul Morel=457.</translation>
    </message>
    <message>
      <source>You asked for this yourself: another manager must decide.</source>
      <translation>Vous l’avez demandé vous-même : un autre responsable doit décider.</translation>
    </message>
    <message>
      <source>You have {0} scripts already. Delete one you no longer use.</source>
      <translation>Vous avez déjà {0} textes. Supprimez-en un qui ne sert plus.</translation>
    </message>
    <message>
      <source>You have {0} texts already. Delete one you no longer use.</source>
      <translation>Vous avez déjà {0} textes. Supprimez-en un qui ne sert plus.</translation>
    </message>
    <message>
      <source>You planned this yourself: another manager must approve it.</source>
      <translation>Vous l'avez prévue : un autre responsable doit l'approuver.</translation>
    </message>
    <message>
      <source>Your Aircall telephone cannot dial now. Open Aircall, or end the call that goes on there, then dial again.</source>
      <translation>Votre téléphone Aircall ne peut pas composer pour l’instant. Ouvrez Aircall, ou terminez l’appel en cours, puis composez à nouveau.</translation>
    </message>
    <message>
      <source>{0} Discard it.</source>
      <translation>{0} Supprimez-le.</translation>
    </message>
    <message>
      <source>{0} Discard this message.</source>
      <translation>{0} Abandonnez ce message.</translation>
    </message>
    <message>
      <source>{0} Discard this order.</source>
      <translation>{0} Abandonnez cette commande.</translation>
    </message>
    <message>
      <source>{0} Nothing was ordered.</source>
      <translation>{0} Rien n’a été commandé.</translation>
    </message>
    <message>
      <source>{0} accepts the password but hands out no token. Allow bearer tokens in the server's settings (authOptions.tokenMethod), or use an API key.</source>
      <translation>{0} accepte le mot de passe mais ne remet pas de jeton. Autorisez les jetons bearer dans les réglages du serveur (authOptions.tokenMethod), ou utilisez une clé d'API.</translation>
    </message>
    <message>
      <source>{0} asks to try this message again later. If that lasts, send it another way.</source>
      <translation>{0} demande de réessayer ce message plus tard. Si cela dure, envoyez-le par une autre voie.</translation>
    </message>
    <message>
      <source>{0} asks us to slow down. Try again later.</source>
      <translation>{0} nous demande de ralentir. Réessayez plus tard.</translation>
    </message>
    <message>
      <source>{0} asks {1} for this, and it may cost {2}. {3} Plan it anew with what it costs, or order it by hand.</source>
      <translation>{0} demande {1} pour cela, et le coût permis est de {2}. {3} Planifiez de nouveau avec ce prix, ou commandez à la main.</translation>
    </message>
    <message>
      <source>{0} cannot be reached, hung up, or takes nothing at the moment.</source>
      <translation>{0} est injoignable, a coupé la connexion ou n'accepte rien pour le moment.</translation>
    </message>
    <message>
      <source>{0} cannot be reached, or hung up. The film is sent later.</source>
      <translation>{0} est injoignable, ou a coupé la connexion. La vidéo partira plus tard.</translation>
    </message>
    <message>
      <source>{0} cannot be reached, or hung up. The message is sent later.</source>
      <translation>{0} est injoignable, ou a coupé la connexion. Le message partira plus tard.</translation>
    </message>
    <message>
      <source>{0} cannot be read now. Close it where it is open, and see that the drive answers; then update again.</source>
      <translation>{0} ne peut pas être lu maintenant. Fermez-le là où il est ouvert et vérifiez que le lecteur répond ; puis mettez à jour de nouveau.</translation>
    </message>
    <message>
      <source>{0} cannot be told this from here. Do it in HubSpot itself.</source>
      <translation>Ceci ne peut pas être transmis d'ici à {0}. Faites-le dans HubSpot même.</translation>
    </message>
    <message>
      <source>{0} cannot be told this from here. Do it in the shop itself.</source>
      <translation>Ceci ne peut pas être transmis d'ici à {0}. Faites-le dans la boutique en ligne même.</translation>
    </message>
    <message>
      <source>{0} cannot take it at the moment. It is sent later.</source>
      <translation>{0} ne peut pas le prendre en ce moment. L'envoi se fera plus tard.</translation>
    </message>
    <message>
      <source>{0} could not be written. Close it if it is open elsewhere, or choose another folder.</source>
      <translation>{0} n'a pas pu être écrit. Fermez-le s'il est ouvert ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{0} did not keep the film as it was sent, twice, so nobody was given its address. Send it again; if it happens again, test the account.</source>
      <translation>{0} n'a pas gardé la vidéo telle qu'elle a été envoyée, deux fois de suite : son adresse n'a été donnée à personne. Renvoyez-la ; si cela se reproduit, testez le compte.</translation>
    </message>
    <message>
      <source>{0} did not keep this note in the basket. Nothing was ordered.</source>
      <translation>{0} n’a pas gardé ce mot dans le panier. Rien n’a été commandé.</translation>
    </message>
    <message>
      <source>{0} did not send the basket. {1} Look there how it is paid, then send this again.</source>
      <translation>{0} n’a pas envoyé le panier. {1} Voyez là-bas comment il est payé, puis renvoyez ceci.</translation>
    </message>
    <message>
      <source>{0} does not allow this. Check what the app may see.</source>
      <translation>{0} ne le permet pas. Vérifiez ce que l'application peut voir.</translation>
    </message>
    <message>
      <source>{0} does not allow this: the administrator's role lacks a permission. Grant it in the shop's settings under Roles, then try again.</source>
      <translation>{0} ne le permet pas : il manque une autorisation au rôle de l'administrateur. Accordez-la dans les réglages de la boutique en ligne, sous Rôles, puis réessayez.</translation>
    </message>
    <message>
      <source>{0} does not allow this: the app lacks the permission{1}. Grant it in the shop's settings under Apps, then update again.</source>
      <translation>{0} ne le permet pas : il manque à l'application l'autorisation{1}. Accordez-la dans les réglages de la boutique en ligne, sous Applications, puis mettez à jour de nouveau.</translation>
    </message>
    <message>
      <source>{0} does not allow this: the private app lacks a scope{1}. Grant it in HubSpot's settings under Integrations, Private apps, then try again.</source>
      <translation>{0} ne le permet pas : il manque une portée à l'application privée{1}. Accordez-la dans les réglages de HubSpot, sous Intégrations, Applications privées, puis réessayez.</translation>
    </message>
    <message>
      <source>{0} does not answer as it should.</source>
      <translation>{0} ne répond pas comme prévu.</translation>
    </message>
    <message>
      <source>{0} does not answer. Check that it is plugged in and that no other program uses it, or go on with the test picture.</source>
      <translation>{0} ne répond pas. Vérifiez le branchement et qu'aucun autre programme ne l'utilise, ou continuez avec l'image de test.</translation>
    </message>
    <message>
      <source>{0} does not know a part of what was asked. It must be Vendure 3; if its custom fields were changed just now, try again.</source>
      <translation>{0} ne connaît pas une partie de ce qui est demandé. Ce doit être Vendure 3 ; si ses champs personnalisés viennent de changer, réessayez.</translation>
    </message>
    <message>
      <source>{0} does not know a property that was named for this account. Test the account: it says which one.</source>
      <translation>{0} ne connaît pas une propriété indiquée pour ce compte. Testez le compte : il dit laquelle.</translation>
    </message>
    <message>
      <source>{0} does not know this address. Check the shop's name and version.</source>
      <translation>{0} ne connaît pas cette adresse. Vérifiez le nom et la version de la boutique en ligne.</translation>
    </message>
    <message>
      <source>{0} does not know this channel. Check the option channel: it is the channel's token, not its name.</source>
      <translation>{0} ne connaît pas ce canal. Vérifiez l'option channel : c'est le jeton du canal, pas son nom.</translation>
    </message>
    <message>
      <source>{0} does not let us see its {1}: the app lacks the permission "{2}". Grant it in the shop's settings under Apps.</source>
      <translation>{0} ne nous laisse pas voir ceci : {1}. Il manque à l'application l'autorisation « {2} ». Accordez-la dans les réglages de la boutique en ligne, sous Apps.</translation>
    </message>
    <message>
      <source>{0} does not let us see its {1}: the role lacks the permission "{2}". Grant it in the shop under Roles.</source>
      <translation>{0} ne nous laisse pas voir {1} : il manque au rôle l'autorisation « {2} ». Accordez-la dans la boutique en ligne, sous Rôles.</translation>
    </message>
    <message>
      <source>{0} does not let you send from this address. Correct the account's option from.</source>
      <translation>{0} ne permet pas d'envoyer depuis cette adresse. Corrigez l'option from du compte.</translation>
    </message>
    <message>
      <source>{0} does not offer one of these values. Add it to the choices of the property there, then send it again.</source>
      <translation>{0} ne propose pas l'une de ces valeurs. Ajoutez-la aux choix de la propriété là-bas, puis renvoyez.</translation>
    </message>
    <message>
      <source>{0} does not speak encryption here. Correct the account's options port and security.</source>
      <translation>{0} ne chiffre pas la connexion ici. Corrigez les options port et security du compte.</translation>
    </message>
    <message>
      <source>{0} does not talk to this computer. Ask its provider.</source>
      <translation>{0} n'accepte pas de parler à cet ordinateur. Adressez-vous à son fournisseur.</translation>
    </message>
    <message>
      <source>{0} finds even a single record too costly to send. Ask the shop's developer to look at its limits.</source>
      <translation>{0} juge même une seule fiche trop coûteuse à envoyer. Demandez au développeur de la boutique en ligne d'examiner ses limites.</translation>
    </message>
    <message>
      <source>{0} gave no token. Check the app's id (option client_id), and give the account its secret anew with the command concierge accounts secret NAME --secret-fd N.</source>
      <translation>{0} n'a pas donné de jeton. Vérifiez l'identifiant de l'application (option client_id) et redonnez son secret au compte avec la commande concierge accounts secret NAME --secret-fd N.</translation>
    </message>
    <message>
      <source>{0} had no 29 February. Correct the year, or leave it out.</source>
      <translation>{0} n'a pas eu de 29 février. Corrigez l'année ou laissez-la vide.</translation>
    </message>
    <message>
      <source>{0} had trouble with this.</source>
      <translation>{0} a eu des difficultés avec ceci.</translation>
    </message>
    <message>
      <source>{0} has no card with this number.</source>
      <translation>{0} n’a pas de carte portant ce numéro.</translation>
    </message>
    <message>
      <source>{0} has no handwriting of this name.</source>
      <translation>{0} n’a pas d’écriture de ce nom.</translation>
    </message>
    <message>
      <source>{0} has no product for this, or it has no address. Name one with the account's options, or order it by hand.</source>
      <translation>{0} n’a pas de produit pour cela, ou l’adresse manque. Nommez-en un dans les options du compte, ou commandez à la main.</translation>
    </message>
    <message>
      <source>{0} has no property for this. Name it with the option field.{1}, then send it again.</source>
      <translation>{0} n'a pas de propriété pour ceci. Nommez-la avec l'option field.{1}, puis renvoyez.</translation>
    </message>
    <message>
      <source>{0} has no settled payment for this order, so nothing to refund.</source>
      <translation>{0} n'a aucun paiement réglé pour cette commande, donc rien à rembourser.</translation>
    </message>
    <message>
      <source>{0} has trouble at the moment. The film is sent later.</source>
      <translation>{0} a des difficultés en ce moment. La vidéo partira plus tard.</translation>
    </message>
    <message>
      <source>{0} has trouble at the moment. Try again in a while.</source>
      <translation>{0} a des difficultés en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>{0} holds this already.</source>
      <translation>{0} l'a déjà.</translation>
    </message>
    <message>
      <source>{0} hung up before it said whether it has the message. Look into the mailbox's sent messages, or ask the client, before it is sent again.</source>
      <translation>{0} a coupé la connexion sans dire si le message est arrivé. Regardez les messages envoyés de la messagerie, ou demandez au client, avant de renvoyer.</translation>
    </message>
    <message>
      <source>{0} is a folder. Name the store's file in it.</source>
      <translation>{0} est un dossier. Indiquez le fichier de la base qu'il contient.</translation>
    </message>
    <message>
      <source>{0} is a spreadsheet and is not read. Save it as CSV into the folder.</source>
      <translation>{0} est une feuille de calcul et n'est pas lu. Enregistrez-le en CSV dans le dossier.</translation>
    </message>
    <message>
      <source>{0} is a whole number from {1} to {2}.</source>
      <translation>{0} est un nombre entier de {1} à {2}.</translation>
    </message>
    <message>
      <source>{0} is being updated on another desktop, or in another window. Wait until it is done.</source>
      <translation>{0} est en cours de mise à jour sur un autre poste, ou dans une autre fenêtre. Attendez que ce soit terminé.</translation>
    </message>
    <message>
      <source>{0} is busy and put us off several times. Everything read so far is kept; try again in a while.</source>
      <translation>{0} est très sollicité et nous a fait patienter plusieurs fois. Tout ce qui a été lu est gardé ; réessayez un peu plus tard.</translation>
    </message>
    <message>
      <source>{0} is busy with this client. It waits a while.</source>
      <translation>{0} est occupé avec ce client. L'envoi attend un peu.</translation>
    </message>
    <message>
      <source>{0} is no file. Name the file to write, with its folder.</source>
      <translation>{0} n'est pas un fichier. Indiquez le fichier à écrire, avec son dossier.</translation>
    </message>
    <message>
      <source>{0} is not paid in {1}. Name in Settings what one unit of its currency costs here at most, or order it by hand.</source>
      <translation>{0} n’est pas payé en {1}. Nommez dans les Réglages ce que coûte ici au plus une unité de sa monnaie, ou commandez à la main.</translation>
    </message>
    <message>
      <source>{0} is not told this. Allow it in Settings, or discard it.</source>
      <translation>Rien de tel n'est transmis à {0}. Autorisez-le dans les réglages, ou supprimez-le.</translation>
    </message>
    <message>
      <source>{0} is paid in {1}, and this was planned in {2}. Name the option rate of its account, or order it by hand.</source>
      <translation>{0} est payé en {1}, et ceci a été planifié en {2}. Nommez l’option rate de son compte, ou commandez à la main.</translation>
    </message>
    <message>
      <source>{0} is paused. Resume it first, with: concierge accounts resume NAME. Nothing was asked.</source>
      <translation>{0} est en pause. Reprenez-le d'abord, avec : concierge accounts resume NAME. Rien n'a été demandé.</translation>
    </message>
    <message>
      <source>{0} is still being written. Nothing was changed; it is looked at again with the next update.</source>
      <translation>{0} est encore en cours d'écriture. Rien n'a été modifié ; il est revu à la prochaine mise à jour.</translation>
    </message>
    <message>
      <source>{0} looks like {1}, but no column is understood as {2}. Which header is it?</source>
      <translation>{0} ressemble à {1}, mais aucune colonne n'est comprise comme {2}. Quel en-tête est-ce ?</translation>
    </message>
    <message>
      <source>{0} may be making it already. Look there, then decide about the order in the outbox.</source>
      <translation>{0} le prépare peut-être déjà. Regardez là-bas, puis décidez de la commande dans la boîte d'envoi.</translation>
    </message>
    <message>
      <source>{0} names a next page that cannot be asked for. Try again; if it happens again, tell its support.</source>
      <translation>{0} nomme une page suivante qu'on ne peut pas demander. Réessayez ; si cela se reproduit, prévenez son assistance.</translation>
    </message>
    <message>
      <source>{0} no longer knows this client. Discard what waits.</source>
      <translation>{0} ne connaît plus ce client. Abandonnez ce qui attend.</translation>
    </message>
    <message>
      <source>{0} no longer knows this client: the record was deleted there.</source>
      <translation>{0} ne connaît plus ce client : sa fiche y a été supprimée.</translation>
    </message>
    <message>
      <source>{0} no longer knows this order. Discard the refund.</source>
      <translation>{0} ne connaît plus cette commande. Abandonnez le remboursement.</translation>
    </message>
    <message>
      <source>{0} no longer knows what this is about: it was deleted there.</source>
      <translation>{0} ne connaît plus ce dont il s'agit : cela y a été supprimé.</translation>
    </message>
    <message>
      <source>{0} offers no encryption, or no sign-in. Correct the account's options port and security.</source>
      <translation>{0} n'offre pas de chiffrement, ou pas d'identification. Corrigez les options port et security du compte.</translation>
    </message>
    <message>
      <source>{0} planned this note and chooses its words.</source>
      <translation>{0} a prévu ce mot et en choisit le texte.</translation>
    </message>
    <message>
      <source>{0} refused the film. Test the account, then send it again.</source>
      <translation>{0} a refusé la vidéo. Testez le compte, puis renvoyez-la.</translation>
    </message>
    <message>
      <source>{0} refused the message. Send it another way.</source>
      <translation>{0} a refusé le message. Envoyez-le par une autre voie.</translation>
    </message>
    <message>
      <source>{0} refused the question. Check the account's settings and the server's version.</source>
      <translation>{0} a refusé la question. Vérifiez les réglages du compte et la version du serveur.</translation>
    </message>
    <message>
      <source>{0} refused the question. If its version was changed, set it back to 2026-04.</source>
      <translation>{0} a refusé la requête. Si sa version a été modifiée, remettez 2026-04.</translation>
    </message>
    <message>
      <source>{0} refused the request. Check the account's settings.</source>
      <translation>{0} a refusé la demande. Vérifiez les réglages du compte.</translation>
    </message>
    <message>
      <source>{0} refused the request. Test the account; if all is well there, look at the client in HubSpot.</source>
      <translation>{0} a refusé la demande. Testez le compte ; si tout va bien, regardez le client dans HubSpot.</translation>
    </message>
    <message>
      <source>{0} refused the sign-in. Check the administrator's name (option user); the command concierge accounts secret NAME --secret-fd N gives the account a new password.</source>
      <translation>{0} a refusé la connexion. Vérifiez le nom de l'administrateur (option user) ; la commande concierge accounts secret NAME --secret-fd N donne au compte un nouveau mot de passe.</translation>
    </message>
    <message>
      <source>{0} refused the sign-in. The command concierge accounts secret NAME --secret-fd N gives the account a new secret.</source>
      <translation>{0} a refusé la connexion. La commande concierge accounts secret NAME --secret-fd N donne un nouveau secret au compte.</translation>
    </message>
    <message>
      <source>{0} refused the tags. Look at the client in the shop.</source>
      <translation>{0} a refusé les étiquettes. Regardez le client dans la boutique en ligne.</translation>
    </message>
    <message>
      <source>{0} refused this note. {1} Look at its words and the client's address, then send it again or order it by hand.</source>
      <translation>{0} a refusé ce mot. {1} Vérifiez son texte et l’adresse du client, puis renvoyez-le ou commandez-le à la main.</translation>
    </message>
    <message>
      <source>{0} refused this order. Look at the client's address and the account's products, then send it again or order it by hand.</source>
      <translation>{0} a refusé cette commande. Vérifiez l’adresse du client et les produits du compte, puis renvoyez-la ou commandez à la main.</translation>
    </message>
    <message>
      <source>{0} refused what was to be written ({1}). Look at it there, then send it again or discard it.</source>
      <translation>{0} a refusé ce qui devait être écrit ({1}). Regardez là-bas, puis renvoyez ou abandonnez.</translation>
    </message>
    <message>
      <source>{0} rows were left out; the first {1} are told.</source>
      <translation>{0} lignes ont été écartées ; les {1} premières sont données.</translation>
    </message>
    <message>
      <source>{0} says that the client's address takes no mail at the moment. If that lasts, ask for another one, or call.</source>
      <translation>{0} signale que l'adresse du client ne reçoit pas d'e-mails pour le moment. Si cela dure, demandez-en une autre, ou appelez le client.</translation>
    </message>
    <message>
      <source>{0} says that the client's address takes no mail. Ask for another one, or call.</source>
      <translation>{0} signale que l'adresse du client ne reçoit pas d'e-mails. Demandez-en une autre, ou appelez le client.</translation>
    </message>
    <message>
      <source>{0} says that this computer's clock is wrong. Set it right.</source>
      <translation>{0} signale que l'horloge de cet ordinateur est fausse. Mettez-la à l'heure.</translation>
    </message>
    <message>
      <source>{0} sends gifts and flowers and nothing else. Discard it.</source>
      <translation>{0} envoie des cadeaux et des fleurs, et rien d’autre. Abandonnez-le.</translation>
    </message>
    <message>
      <source>{0} sends us to another address. Check the shop's address.</source>
      <translation>{0} nous renvoie à une autre adresse. Vérifiez l'adresse de la boutique en ligne.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read.</source>
      <translation>{0} a envoyé une réponse illisible.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Nothing was ordered.</source>
      <translation>{0} a envoyé une réponse illisible. Rien n’a été commandé.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Try again; if it happens again, HubSpot has changed something.</source>
      <translation>{0} a envoyé une réponse illisible. Réessayez ; si cela se reproduit, HubSpot a changé quelque chose.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Try again; if it happens again, check the server's version: it must be 3.</source>
      <translation>{0} a envoyé une réponse illisible. Réessayez ; si cela se reproduit, vérifiez la version du serveur : ce doit être la 3.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Try again; if it happens again, check the version in the account's settings.</source>
      <translation>{0} a envoyé une réponse illisible. Réessayez ; si cela se reproduit, vérifiez la version dans les réglages du compte.</translation>
    </message>
    <message>
      <source>{0} sent an answer that cannot be read: the note may have been ordered.</source>
      <translation>{0} a envoyé une réponse illisible : le mot a peut-être été commandé.</translation>
    </message>
    <message>
      <source>{0} sent an answer that is too large to be read. Try again; if it happens again, tell its support.</source>
      <translation>{0} a envoyé une réponse trop grande pour être lue. Réessayez ; si cela se reproduit, prévenez son assistance.</translation>
    </message>
    <message>
      <source>{0} sent an answer without content.</source>
      <translation>{0} a envoyé une réponse sans contenu.</translation>
    </message>
    <message>
      <source>{0} sent the same page twice, so the update was stopped before it could run in circles. Try again; if it happens again, tell HubSpot's support.</source>
      <translation>{0} a envoyé deux fois la même page : la mise à jour a été arrêtée avant de tourner en rond. Réessayez ; si cela se reproduit, prévenez l'assistance de HubSpot.</translation>
    </message>
    <message>
      <source>{0} serves nobody while its bill is not paid. Look after it there.</source>
      <translation>{0} ne sert personne tant que sa facture n'est pas réglée. Occupez-vous-en là-bas.</translation>
    </message>
    <message>
      <source>{0} took this payment in {1}, not in {2}. Discard the refund and plan it anew.</source>
      <translation>{0} a encaissé ce paiement en {1}, pas en {2}. Abandonnez le remboursement et prévoyez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0} was not waited for when this was stopped: it may have arrived.</source>
      <translation>{0} n'a pas été attendu lors de l'arrêt : c'est peut-être arrivé.</translation>
    </message>
    <message>
      <source>{0} was paused meanwhile. It goes on when resumed.</source>
      <translation>{0} a été mis en pause entre-temps. La suite viendra à la reprise.</translation>
    </message>
    <message>
      <source>{0} was removed meanwhile. Nothing more is done there.</source>
      <translation>{0} a été retiré entre-temps. Plus rien n'y est fait.</translation>
    </message>
    <message>
      <source>{0} writes notes and nothing else. Discard it.</source>
      <translation>{0} écrit des mots, et rien d’autre. Abandonnez-le.</translation>
    </message>
    <message>
      <source>{0} {1}. Try again later.</source>
      <translation>{0} {1}. Réessayez plus tard.</translation>
    </message>
    <message>
      <source>{0} {1}. Try again; if it happens again, test the account.</source>
      <translation>{0} : {1}. Réessayez ; si cela se reproduit, testez le compte.</translation>
    </message>
    <message>
      <source>{0}, schema {1}, {2}, whole.</source>
      <translation>{0}, schéma {1}, {2}, intact.</translation>
    </message>
    <message>
      <source>{0}. Write it like {1}, without a mark for thousands.</source>
      <translation>{0}. Écrivez comme {1}, sans séparateur de milliers.</translation>
    </message>
    <message>
      <source>{0}: a picture comes.</source>
      <translation>{0} : une image vient.</translation>
    </message>
    <message>
      <source>{0}: found, but no picture comes.</source>
      <translation>{0} : trouvée, mais aucune image ne vient.</translation>
    </message>
    <message>
      <source>{0}: not understood and left empty: {1} of {2}.</source>
      <translation>{0} : non compris et laissé vide : {1} sur {2}.</translation>
    </message>
  </context>
</TS>
