"""The headers we understand, by field, in several languages: tables and no rules.

Words are separated by "|"; the first of a field's words that is there wins.
"""

from __future__ import annotations

_PERSON = {
    "email": "email|e-mail|email address|customer email|contact email|courriel|adresse e-mail|"
    "adresse électronique|adresse mail|mail|correo|correo electrónico|email del cliente|"
    "e-mail-adresse|indirizzo email|posta elettronica|email client|メールアドレス|メール",
    "phone": "phone|telephone|phone number|mobile|mobile phone|customer phone|téléphone|portable|"
    "tél|numéro de téléphone|téléphone portable|teléfono|móvil|telefon|telefonnummer|handy|"
    "mobiltelefon|telefono|cellulare|電話番号|電話|携帯電話",
    "first_name": "first name|firstname|given name|prénom|nombre|vorname|nome|名",
    "last_name": "last name|lastname|surname|family name|nom|nom de famille|apellido|apellidos|"
    "nachname|cognome|姓",
    "name": "full name|customer name|client name|customer|client|nom complet|nom du client|"
    "nombre completo|nombre del cliente|cliente|kundenname|kunde|nome completo|nome cliente|"
    "氏名|お名前|顧客名",
    "address1": "address|address 1|address line 1|street|street address|adresse|adresse 1|rue|"
    "dirección|calle|straße|strasse|anschrift|indirizzo|via|住所",
    "address2": "address 2|address line 2|complément d'adresse|adresse 2|adresszusatz|建物名",
    "city": "city|town|ville|ciudad|población|stadt|ort|città|comune|市区町村",
    "postcode": "postcode|postal code|zip|zip code|code postal|cp|código postal|plz|postleitzahl|"
    "cap|郵便番号",
    "country": "country|country code|pays|code pays|país|land|paese|国",
    "currency": "currency|currency code|devise|monnaie|moneda|divisa|währung|valuta|通貨",
}

CUSTOMERS = {
    "id": "id|customer id|client id|customer number|customer no|client number|client code|"
    "numéro client|n° client|code client|identifiant|id client|número de cliente|id cliente|"
    "código de cliente|kundennummer|kundennr|kunden-nr|codice cliente|numero cliente|顧客id|"
    "顧客番号|会員番号",
    **_PERSON,
    "name": f"{_PERSON['name']}|name",
    "note": "note|notes|remarks|comment|comments|remarque|remarques|commentaire|commentaires|nota|"
    "notas|observaciones|notiz|bemerkung|bemerkungen|備考|メモ",
    "tags": "tags|tag|labels|groups|segment|étiquettes|mots-clés|etiquetas|schlagworte|etichette|"
    "タグ",
    "total_spent": "total spent|lifetime spend|lifetime value|net spend|turnover|ca|ca total|"
    "chiffre d'affaires|montant total|total dépensé|total des achats|total gastado|"
    "importe total|umsatz|gesamtumsatz|totale speso|fatturato|累計購入金額|購入金額合計",
    "order_count": "total orders|orders|order count|number of orders|nombre de commandes|"
    "commandes|nb commandes|número de pedidos|pedidos|bestellungen|anzahl bestellungen|"
    "numero ordini|購入回数",
    "email_marketing": "accepts email marketing|accepts marketing|email consent|newsletter|"
    "email opt-in|accepte les e-mails|accepte la newsletter|acepta emails|メルマガ",
    "phone_marketing": "accepts sms marketing|sms consent|sms opt-in|accepte les sms|acepta sms",
    "locale": "language|locale|langue|idioma|sprache|lingua|言語",
    "created_at": "created at|created|customer since|date created|créé le|date de création|"
    "client depuis|fecha de alta|cliente desde|angelegt am|kunde seit|cliente dal|登録日",
    "updated_at": "updated at|updated|last modified|modifié le|actualizado el|geändert am|更新日",
    "birthday": "birthday|date of birth|birth date|anniversaire|date de naissance|né le|née le|"
    "fecha de nacimiento|cumpleaños|geburtstag|geburtsdatum|data di nascita|compleanno|"
    "生年月日|誕生日",
    "wedding_day": "wedding day|wedding anniversary|anniversaire de mariage|"
    "aniversario de boda|hochzeitstag|結婚記念日",
    "time_zone": "time zone|timezone|fuseau horaire|zona horaria|zeitzone",
    "pronouns": "pronouns|pronoms|pronombres",
    "preferred_channel": "preferred channel|canal préféré|canal preferido",
    "size_dress": "dress size|size dress|taille|taille robe|talla|konfektionsgröße|taglia",
    "size_shoe": "shoe size|size shoe|pointure|talla de zapato|schuhgröße|numero di scarpe",
    "size_ring": "ring size|size ring|taille de bague|tour de doigt|talla de anillo|ringgröße",
    "likes": "likes|aime|gustos|vorlieben|preferenze",
    "avoids": "avoids|dislikes|n'aime pas|évite|no le gusta|abneigungen",
    "never_say": "never say|do not mention|ne pas mentionner|no mencionar",
    "pronounced": "pronounced|pronunciation|prononciation|pronunciación|aussprache|pronuncia|読み",
    "boutique": "boutique|store|shop|magasin|tienda|filiale|negozio|店舗",
    "do_not_contact": "do not contact|ne pas contacter|no contactar|nicht kontaktieren|"
    "non contattare",
}

ORDERS = {
    "number": "order number|order no|order id|order|order name|receipt number|receipt no|ticket|"
    "invoice number|numéro de commande|n° commande|n° de commande|commande|n° ticket|"
    "numéro de ticket|n° facture|número de pedido|nº pedido|pedido|bestellnummer|"
    "bestellnr|auftragsnummer|belegnummer|numero ordine|ordine|numero scontrino|注文番号|"
    "受注番号",
    "placed_at": "date|order date|created at|created|placed at|sold at|purchase date|"
    "date de commande|date commande|date d'achat|date de vente|fecha|fecha de pedido|"
    "fecha del pedido|fecha de compra|datum|bestelldatum|auftragsdatum|kaufdatum|data|"
    "data ordine|data acquisto|注文日|注文日時|受注日|購入日",
    "client_id": "customer id|client id|customer number|customer no|numéro client|n° client|"
    "code client|id client|número de cliente|id cliente|código de cliente|kundennummer|"
    "kundennr|kunden-nr|codice cliente|numero cliente|顧客id|顧客番号|会員番号",
    **_PERSON,
    "total": "total|order total|grand total|amount|total price|total paid|montant|montant total|"
    "montant ttc|total ttc|prix total|importe|importe total|total pedido|betrag|gesamt|"
    "gesamtbetrag|summe|importo|totale|合計|合計金額|注文金額|金額",
    "tax": "tax|taxes|vat|total tax|tva|montant tva|iva|impuestos|mwst|mehrwertsteuer|ust|"
    "消費税|税",
    "shipping": "shipping|shipping cost|delivery cost|frais de port|livraison|frais de livraison|"
    "envío|gastos de envío|versand|versandkosten|spedizione|spese di spedizione|送料",
    "refunded": "refunded|refunded amount|refund|refunds|remboursé|montant remboursé|"
    "remboursement|reembolso|reembolsado|importe reembolsado|erstattet|erstattung|rimborsato|"
    "rimborso|返金|返金額",
    "refunded_at": "refunded at|refund date|date de remboursement|fecha de reembolso|"
    "erstattet am|data rimborso|返金日",
    "payment": "financial status|payment status|payment state|paid|statut de paiement|"
    "état du paiement|paiement|estado del pago|estado de pago|zahlungsstatus|"
    "stato pagamento|支払状況|入金状況",
    "fulfilment": "fulfillment status|fulfilment status|delivery status|shipping status|"
    "statut de livraison|statut d'expédition|expédition|estado de envío|estado del envío|"
    "versandstatus|lieferstatus|stato spedizione|配送状況|発送状況",
    "paid_at": "paid at|payment date|payé le|date de paiement|pagado el|bezahlt am|pagato il",
    "fulfilled_at": "fulfilled at|shipped at|expédié le|date d'expédition|enviado el|"
    "versendet am|versanddatum|spedito il|発送日",
    "delivered_at": "delivered at|delivery date|livré le|date de livraison|entregado el|"
    "geliefert am|consegnato il|配達日",
    "cancelled_at": "cancelled at|canceled at|annulé le|date d'annulation|cancelado el|"
    "storniert am|annullato il|キャンセル日",
    "updated_at": "updated at|updated|last modified|modifié le|actualizado el|geändert am|更新日",
    "carrier": "carrier|shipping company|transporteur|transportista|versanddienst|corriere|"
    "配送会社",
    "tracking_number": "tracking number|tracking|numéro de suivi|n° de suivi|número de seguimiento|"
    "sendungsnummer|numero di tracciamento|追跡番号|送り状番号",
    "tracking_url": "tracking url|tracking link|lien de suivi|enlace de seguimiento",
    "attributes": "note attributes|attributes",
    "line_title": "item|product|item name|product name|description|line item name|article|"
    "produit|désignation|libellé|artículo|producto|descripción|artikel|bezeichnung|produkt|"
    "articolo|prodotto|descrizione|商品名",
    "line_variant": "variant|variant title|variante|size and colour|バリエーション",
    "line_sku": "sku|item code|product code|référence|réf|référence produit|referencia|"
    "artikelnummer|artikelnr|codice articolo|商品コード|品番",
    "line_quantity": "quantity|qty|quantité|qté|cantidad|menge|anzahl|quantità|数量|個数",
    "line_price": "unit price|price|prix unitaire|prix|precio unitario|precio|einzelpreis|preis|"
    "prezzo unitario|prezzo|単価",
    "line_discount": "discount|line discount|item discount|remise|descuento|rabatt|sconto|割引",
}

SHOPIFY_CUSTOMERS = {
    "id": "Customer ID",
    "first_name": "First Name",
    "last_name": "Last Name",
    "email": "Email",
    "email_marketing": "Accepts Email Marketing|Accepts Marketing",
    "phone_marketing": "Accepts SMS Marketing",
    "address1": "Default Address Address1|Address1",
    "address2": "Default Address Address2|Address2",
    "city": "Default Address City|City",
    "postcode": "Default Address Zip|Zip",
    "country": "Default Address Country Code|Country Code|Country",
    "phone": "Phone|Default Address Phone",
    "total_spent": "Total Spent",
    "order_count": "Total Orders",
    "note": "Note",
    "tags": "Tags",
}
SHOPIFY_ORDERS = {
    "number": "Name",
    "email": "Email",
    "phone": "Phone|Billing Phone|Shipping Phone",
    "name": "Billing Name|Shipping Name",
    "address1": "Billing Address1|Billing Street",
    "address2": "Billing Address2",
    "city": "Billing City",
    "postcode": "Billing Zip",
    "country": "Billing Country",
    "payment": "Financial Status",
    "fulfilment": "Fulfillment Status",
    "placed_at": "Created at",
    "paid_at": "Paid at",
    "fulfilled_at": "Fulfilled at",
    "cancelled_at": "Cancelled at",
    "currency": "Currency",
    "total": "Total",
    "tax": "Taxes",
    "shipping": "Shipping",
    "refunded": "Refunded Amount",
    "attributes": "Note Attributes",
    "line_title": "Lineitem name",
    "line_sku": "Lineitem sku",
    "line_quantity": "Lineitem quantity",
    "line_price": "Lineitem price",
    "line_discount": "Lineitem discount",
}
