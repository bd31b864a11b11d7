"""Invented people for the pretend house: names, towns, zones and numbers that agree.

Telephone numbers come from ranges the regulators keep for fiction (Ofcom 07700 900xxx,
Arcep 06 39 98 xx xx, Bundesnetzagentur 030 23125 xxx, NANP 555-01xx).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random


def _parts(text: str) -> tuple[tuple[str, str], ...]:
    """ "native=latin" parts, split at "|"; the latin form is only needed where it differs."""
    pairs = (part.strip().partition("=") for part in text.split("|"))
    return tuple((native, latin or native) for native, _, latin in pairs)


@dataclass(frozen=True, slots=True)
class Country:
    """Where a client lives and how she is named there."""

    code: str
    locale: str
    weight: int
    taxed: bool
    """Whether the house's 20 % value added tax is inside the price she pays."""
    family_first: bool
    towns: tuple[tuple[str, str, str, str], ...]
    """(town, IANA zone, postcode, street)."""
    given: tuple[tuple[str, str], ...]
    family: tuple[tuple[str, str], ...]


def _towns(zone: str, text: str) -> tuple[tuple[str, str, str, str], ...]:
    found = []
    for part in text.split("|"):
        town, postcode, street, *own = (piece.strip() for piece in part.split(";"))
        found.append((town, own[0] if own else zone, postcode, street))
    return tuple(found)


COUNTRIES = (
    Country(
        "FR", "fr", 22, True, False,
        _towns(
            "Europe/Paris",
            "Paris;75007;rue de l’Exemple|Lyon;69002;quai des Modèles|Bordeaux;33000;cours Fictif"
            "|Neuilly-sur-Seine;92200;boulevard des Essais|Saint-Barthélemy;97133;chemin des Alizés"
            ";America/St_Barthelemy",
        ),
        _parts(
            "Anne-Sophie|Camille|Éléonore|Ludovic|Gaëlle|Héloïse|Maëlys|François-Xavier|Solène|Zoé"
            "|Apolline|Clémence|Théophile|Ségolène|Agathe|Côme|Bérénice|Inès|Noémie|Aurélien"
            "|Capucine|Hélène|Joséphine|Marguerite|Odile|Raphaël|Sixtine|Victoire|Yseult|Étienne"
        ),
        _parts(
            "de La Rochefoucauld-Montbel|Brandt-Hollenstein|Lefèvre|d’Aubigny|Béranger|Châtelain"
            "|de Saint-Prix|Delacour|Garçonnet|Hérault|Lacaze|Mérieux-Vautrin|Œuvrard|Pélissier"
            "|Quémeneur|Rostaing|Thévenot|Vasseur|de Crécy-Lavallière|Fontanel|Guérin-Delmas"
            "|Aymard|Boissieu|Corbin-Leroux|Dufresnoy|Maréchal|Noailhac|Sérurier|Tréville|Valadier"
        ),
    ),
    Country(
        "JP", "ja", 12, False, True,
        _towns(
            "Asia/Tokyo",
            "東京都港区;107-0062;南青山|京都市東山区;605-0074;祇園町|大阪市北区;530-0001;梅田"
            "|横浜市中区;231-0023;山下町|神戸市中央区;650-0042;波止場町",
        ),
        _parts(
            "美咲=Misaki|葵=Aoi|さくら=Sakura|陽菜=Hina|結衣=Yui|彩花=Ayaka|真由美=Mayumi"
            "|千尋=Chihiro"
            "|薫=Kaoru|恵=Megumi|蓮=Ren|大輔=Daisuke|健太郎=Kentaro|隆=Takashi|直子=Naoko"
            "|百合子=Yuriko"
            "|詩織=Shiori|麻衣=Mai|友香=Tomoka|理沙=Risa|雅子=Masako|優=Yu|悠斗=Haruto|静=Shizuka"
        ),
        _parts(
            "佐藤=Sato|鈴木=Suzuki|高橋=Takahashi|田中=Tanaka|渡辺=Watanabe|伊藤=Ito|山本=Yamamoto"
            "|中村=Nakamura|小林=Kobayashi|加藤=Kato|吉田=Yoshida|佐々木=Sasaki|松本=Matsumoto"
            "|清水=Shimizu|斎藤=Saito|森=Mori|池田=Ikeda|橋本=Hashimoto|阿部=Abe|石川=Ishikawa"
            "|長谷川=Hasegawa|藤原=Fujiwara|二階堂=Nikaido|西園寺=Saionji"
        ),
    ),
    Country(
        "US", "en", 16, False, False,
        _towns(
            "America/New_York",
            "New York;10021;Example Avenue|Boston;02108;Sample Street|Miami;33139;Palm Court"
            "|Los Angeles;90210;Canyon Drive;America/Los_Angeles"
            "|San Francisco;94115;Fictional Hill;America/Los_Angeles"
            "|Chicago;60611;Lakeview Row;America/Chicago|Denver;80206;Aspen Lane;America/Denver"
            "|Honolulu;96815;Reef Road;Pacific/Honolulu",
        ),
        _parts(
            "Eleanor|Madison|Grace|Theodora|Caroline|Beatrix|Harrison|Savannah|Josephine|Wyatt"
            "|Imani|Mei-Lin|Xochitl|Jamal|Rosalind|Annabel|Preston|Dakota|Leilani|Zora"
            "|Augustine|Delphine|Esther|Franklin|Genevieve|Isadora|Kennedy|Lucinda|Marcus|Nadia"
        ),
        _parts(
            "O’Brien|Whitcombe|Vanderhoef|Castellanos|Abernathy|Washington-Bell|Nguyen|Goldfarb"
            "|Delacroix|St. James|McAllister|Okonkwo|Park|Feldstein|Hawthorne|Peña|Rosenquist|Yoon"
            "|Aldrich|Carmichael|Ellsworth|Fairbanks|Huntley|Ibarra|Kealoha|Lindqvist|Monroe"
            "|Pemberton|Sinclair|Winslow"
        ),
    ),
    Country(
        "AE", "ar", 8, False, False,
        _towns("Asia/Dubai", "دبي;00000;شارع المثال|أبوظبي;00000;شارع النموذج|Dubai;00000"
        ";Sample Walk"),
        _parts(
            "نور=Nour|فاطمة=Fatima|مريم=Maryam|ليلى=Layla|هند=Hind|خالد=Khalid|عائشة=Aisha"
            "|سلمى=Salma"
            "|ريم=Reem|دانة=Dana|يوسف=Yousef|لطيفة=Latifa|شيخة=Shaikha|جواهر=Jawaher|طارق=Tariq"
        ),
        _parts(
            "الحداد=Al Haddad|المنصوري=Al Mansoori|الهاشمي=Al Hashimi|بن سالم=Bin Salem"
            "|الكعبي=Al Kaabi"
            "|الفلاسي=Al Falasi|السويدي=Al Suwaidi|خوري=Khoury|النعيمي=Al Nuaimi|حبيب=Habib"
            "|الشامسي=Al Shamsi|قاسم=Qasim|عبد الله=Abdullah|الزعابي=Al Zaabi"
        ),
    ),
    Country(
        "BR", "pt-BR", 7, False, False,
        _towns(
            "America/Sao_Paulo",
            "São Paulo;01415-000;Rua do Exemplo|Rio de Janeiro;22410-000;Avenida Modelo"
            "|Manaus;69005-000;Travessa Fictícia;America/Manaus",
        ),
        _parts(
            "Mariana|Beatriz|João Pedro|Letícia|Thaís|Antônia|Luíza|Conceição|Vinícius|Flávia|Íris"
            "|Helena|Caetana|Débora|Gonçalo|Lúcia|Rafaela|Estêvão|Yasmin|Zélia"
        ),
        _parts(
            "Gonçalves de Araújo|Magalhães|Assunção|Guimarães Brandão|Simões|Paixão|Vasconcelos"
            "|Leitão da Cunha|Figueirêdo|Sant’Anna|Bragança|Cavalcânti|Corrêa|do Espírito Santo"
            "|Falcão|Lacerda|Mourão|Queirós|Távora|Ximenes"
        ),
    ),
    Country(
        "GB", "en-GB", 11, False, False,
        _towns(
            "Europe/London",
            "London;SW1X 0ZZ;Example Square|Edinburgh;EH3 0ZZ;Sample Crescent|Bath;BA1 0ZZ"
            ";Model Row",
        ),
        _parts(
            "Priya|Arabella|Siân|Imogen|Rhys|Octavia|Saoirse|Cordelia|Alistair|Fenella|Jemima"
            "|Gethin"
            "|Araminta|Zainab|Clementine|Isla|Lachlan|Marigold|Ottilie|Percival|Tabitha|Una|Venetia"
        ),
        _parts(
            "Ramanathan-Whitcombe|O’Shaughnessy|Fitzwilliam|Featherstonehaugh|Llewellyn|MacAskill"
            "|Adeyemi|Cholmondeley-Ward|Begum|Hartley-Rowe|Penhaligon|D’Souza|Ashcombe|Braithwaite"
            "|Carew|Devereux|Eastlake|Grosvenor-Finch|Kinross|Lockwood|Nightingale|Tremayne"
        ),
    ),
    Country(
        "IT", "it", 8, True, False,
        _towns(
            "Europe/Rome",
            "Milano;20121;via dell’Esempio|Roma;00187;piazza del Modello|Firenze;50123"
            ";lungarno Finto",
        ),
        _parts(
            "Ginevra|Niccolò|Beatrice|Ottavia|Allegra|Lavinia|Raniero|Bianca Maria|Costanza"
            "|Fiammetta"
            "|Ludovica|Orsola|Tancredi|Vittoria|Azzurra|Domitilla|Elettra|Guglielmo|Iolanda"
            "|Serafina"
        ),
        _parts(
            "D’Annibale|Visconti di Ravello|Nicolò-Serra|Bentivegna|Castelbarco|Dall’Orto"
            "|Pallavicini"
            "|Malatesta|Sforzini|Trevisàn|Barberis|Colonnese|Della Quercia|Farnesi|Guidobaldi"
            "|Lanzavecchia|Morosin|Querciolo|Sant’Elia|Zorzi"
        ),
    ),
    Country(
        "NO", "nb", 4, False, False,
        _towns("Europe/Oslo", "Oslo;0250;Eksempelgata|Bergen;5003;Modellveien|Tromsø;9008"
        ";Prøvegata"),
        _parts("Ingrid|Åse|Bjørn|Sølvi|Håkon|Ragnhild|Torbjørn|Maren|Øystein|Liv|Gudrun|Signe"
        "|Eirik"),
        _parts(
            "Sørensen-Łukaszewicz|Bjørnstad|Ødegård|Åmodt|Lykkebø|Røssland|Grønvold|Kjærgaard|Fjeld"
            "|Hæggernes|Skjølberg|Tveitå|Nygård|Brække"
        ),
    ),
    Country(
        "TR", "tr", 4, False, False,
        _towns("Europe/Istanbul", "İstanbul;34425;Örnek Sokağı|İzmir;35210;Deneme Caddesi"),
        _parts("Zeynep|Işıl|Çağla|Gülşen|Ömer|Şebnem|İpek|Nazlı|Tuğçe|Büşra|Defne|Kıvanç|Özge"
        "|Ülkü"),
        _parts("Öztürk|Çelikoğlu|Yıldırım|Şahin|Karadağ|Güneş|İnönü|Aydın|Kılıç|Uğurlu"
        "|Özdemir|Taşkın"),
    ),
    Country(
        "IN", "en", 5, False, False,
        _towns("Asia/Kolkata", "Mumbai;400005;Example Marg|New Delhi;110003;Sample Path"),
        _parts(
            "Ananya|Deepika|Kavya|Rohan|Lakshmi|Aishwarya|Sanjana|Arjun|Meenakshi"
            "|Ishaan|Radhika|Tara|Vikram|Nandini"
        ),
        _parts(
            "Ramanathan|Sharma|Chattopadhyay|Venkataraghavan|Mehta|Kapoor|Singhania|Bose|Iyer"
            "|D’Mello|Wadia|Rathore|Bhattacharya|Nair"
        ),
    ),
    Country(
        "DE", "de", 7, True, False,
        _towns("Europe/Berlin", "Berlin;10117;Musterstraße|München;80539;Beispielweg|Hamburg"
        ";20354;Probeallee"),
        _parts(
            "Annegret|Jürgen|Käthe|Friederike|Björn|Wilhelmine|Lieselotte|Götz|Henriette"
            "|Dörte|Ottilie"
            "|Clara|Maximiliane|Rüdiger|Theresia|Ulrike|Walburga|Änne"
        ),
        _parts(
            "von Thurn-Weißenfels|Müller-Lüdenscheid|Größmann|Schäfer|zu Hohenlinden|Strauß|Köhler"
            "|Böttcher|Jäger-Vogt|Weiß|von der Mühlen|Würth-Lang|Fürstenau|Löwenthal|Röntsch"
            "|Süßmilch"
        ),
    ),
    Country(
        "CH", "de-CH", 5, False, False,
        _towns("Europe/Zurich", "Zürich;8001;Beispielgasse|Genève;1204;quai de l’Exemple"
        "|Gstaad;3780;Musterweg"),
        _parts("Régula|Urs|Annelies|Beat|Séverine|Ladina|Gion|Mirjam|Corsin|Flurina|Madlaina|Reto"),
        _parts("Zgraggen|Bänziger|von Salis-Brügg|Aeschlimann|Rochat|Caduff|Hürlimann|Stöckli"
        "|Wyss|Düggelin"),
    ),
    Country(
        "CN", "zh-CN", 7, False, True,
        _towns("Asia/Shanghai", "上海市;200040;示例路|北京市;100020;样本街|Shenzhen;518000"
        ";Model Road"),
        _parts(
            "慧玲=Huiling|思雨=Siyu|美华=Meihua|子涵=Zihan|雪=Xue|晓明=Xiaoming|丽娟=Lijuan"
            "|欣怡=Xinyi|文静=Wenjing"
            "|雨桐=Yutong|嘉=Jia|梓萱=Zixuan"
        ),
        _parts("陳=Chen|王=Wang|李=Li|张=Zhang|欧阳=Ouyang|林=Lin|黄=Huang|司马=Sima|吴=Wu"
        "|赵=Zhao|周=Zhou|徐=Xu"),
    ),
    Country(
        "HK", "zh-TW", 5, False, True,
        _towns("Asia/Hong_Kong", "香港中環;;示例道|Hong Kong;;Sample Terrace"),
        _parts("慧玲=Wai Ling|家欣=Ka Yan|詠詩=Wing Sze|志強=Chi Keung|美儀=Mei Yi"
        "|嘉欣=Ka Yan|穎=Wing|浩然=Ho Yin"),
        _parts("陳=Chan|黃=Wong|梁=Leung|何=Ho|鄧=Tang|周=Chow|歐陽=Au Yeung|麥=Mak|霍=Fok|利=Lee"),
    ),
    Country(
        "VN", "vi", 3, False, True,
        _towns("Asia/Ho_Chi_Minh", "Thành phố Hồ Chí Minh;700000;đường Ví Dụ|Hà Nội;100000"
        ";phố Mẫu"),
        _parts("Thị Minh Khai|Ngọc Ánh|Thảo Nguyên|Bảo Châu|Đức Huy|Phương Thảo|Quỳnh Như"
        "|Tường Vi"),
        _parts("Nguyễn|Trần|Phạm|Đặng|Vũ|Bùi|Lý|Hồ|Dương|Đỗ"),
    ),
)  # fmt: skip

_WEIGHTS = [country.weight for country in COUNTRIES]
_FOLDS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss"})
_FOLDS |= str.maketrans({"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Person:
    first: str
    last: str
    display: str
    email: str
    phone: str
    country: Country
    town: str
    zone: str
    postcode: str
    street: str


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.translate(_FOLDS))
    return "".join(c for c in plain.lower() if c.isascii() and (c.isalnum() or c == "-"))


def _phone(rng: random.Random, code: str) -> str:
    if code == "US":
        return f"+1{rng.choice((212, 310, 415, 617, 305, 312))}55501{rng.randrange(100):02}"
    if code == "DE":
        return f"+493023125{rng.randrange(1000):03}"
    if code in {"GB", "IN", "HK", "NO", "AE"}:
        return f"+447700900{rng.randrange(1000):03}"
    return f"+3363998{rng.randrange(10_000):04}"


def person(rng: random.Random, index: int) -> Person:
    """An invented person; `index` keeps the mail address unique within the house."""
    country = rng.choices(COUNTRIES, _WEIGHTS)[0]
    (first, latin_first), (last, latin_last) = rng.choice(country.given), rng.choice(country.family)
    town, zone, postcode, street = rng.choice(country.towns)
    display = f"{last} {first}" if country.family_first else f"{first} {last}"
    mailbox = f"{_ascii(latin_first)}.{_ascii(latin_last)}{index}"
    email = f"{mailbox}@example.{rng.choice(('com', 'org'))}"
    number = rng.randrange(1, 140)
    return Person(
        first, last, display, email, _phone(rng, country.code), country, town, zone, postcode,
        f"{number} {street}",
    )  # fmt: skip
