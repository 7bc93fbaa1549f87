package io.scimkit.mapping.field;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * TimeZoneSidKey: the 99 zones that every org has, each with the zones that keep the same time
 * (tzdata 2025b, the years 2026 and 2027) or are other names of it.
 */
public final class TimeZoneKeys {

  private static final Map<String, PicklistMatch> ZONES =
      zones(
          """
          Pacific/Kiritimati:
          Pacific/Enderbury: Pacific/Apia Pacific/Fakaofo Pacific/Kanton
          Pacific/Tongatapu:
          Pacific/Chatham:
          Asia/Kamchatka: Asia/Anadyr
          Pacific/Auckland: Antarctica/McMurdo
          Pacific/Fiji: Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru
            Pacific/Tarawa Pacific/Wake Pacific/Wallis
          Pacific/Guadalcanal: Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk
            Pacific/Bougainville Pacific/Efate Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei
            Pacific/Ponape
          Pacific/Norfolk:
          Australia/Lord_Howe:
          Australia/Brisbane: Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok
            Australia/Lindeman Australia/Queensland Pacific/Chuuk Pacific/Guam
            Pacific/Port_Moresby Pacific/Saipan Pacific/Truk
          Australia/Sydney: Antarctica/Macquarie Australia/ACT Australia/Canberra
            Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW
            Australia/Tasmania Australia/Victoria
          Australia/Adelaide: Australia/Broken_Hill Australia/South
          Australia/Darwin: Australia/North
          Asia/Seoul:
          Asia/Tokyo: Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang
            Asia/Yakutsk Pacific/Palau
          Asia/Hong_Kong:
          Asia/Kuala_Lumpur: Asia/Kuching
          Asia/Manila:
          Asia/Shanghai: Antarctica/Casey Asia/Brunei Asia/Choibalsan Asia/Chungking
            Asia/Irkutsk Asia/Macao Asia/Macau Asia/Makassar Asia/Ulaanbaatar Asia/Ulan_Bator
          Asia/Singapore:
          Asia/Taipei:
          Australia/Perth: Australia/West
          Asia/Bangkok: Antarctica/Davis Asia/Barnaul Asia/Hovd Asia/Krasnoyarsk
            Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Tomsk
            Asia/Vientiane Indian/Christmas
          Asia/Ho_Chi_Minh: Asia/Saigon
          Asia/Jakarta:
          Asia/Rangoon: Asia/Yangon Indian/Cocos
          Asia/Dhaka: Asia/Bishkek Asia/Dacca Asia/Omsk Asia/Thimphu Asia/Urumqi Indian/Chagos
          Asia/Kathmandu: Asia/Katmandu
          Asia/Colombo:
          Asia/Kolkata: Asia/Calcutta
          Asia/Karachi: Antarctica/Mawson Antarctica/Vostok Asia/Almaty Asia/Aqtau Asia/Aqtobe
            Asia/Ashgabat Asia/Atyrau Asia/Dushanbe Asia/Oral Asia/Qostanay Asia/Qyzylorda
            Asia/Samarkand Indian/Kerguelen Indian/Maldives
          Asia/Tashkent:
          Asia/Yekaterinburg:
          Asia/Kabul:
          Asia/Baku:
          Asia/Dubai: Asia/Muscat Europe/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk
            Indian/Mahe Indian/Mauritius Indian/Reunion
          Asia/Tbilisi:
          Asia/Yerevan:
          Africa/Cairo:
          Africa/Nairobi: Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam
            Africa/Djibouti Africa/Kampala Africa/Mogadishu
          Asia/Baghdad:
          Asia/Beirut: Europe/Chisinau
          Asia/Jerusalem: Asia/Tel_Aviv
          Asia/Kuwait:
          Asia/Riyadh: Asia/Aden Asia/Amman Asia/Bahrain Asia/Damascus Asia/Qatar
          Europe/Athens: Asia/Famagusta Asia/Nicosia Europe/Kiev Europe/Kyiv Europe/Mariehamn
            Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod
            Europe/Vilnius Europe/Zaporozhye
          Europe/Bucharest:
          Europe/Helsinki:
          Europe/Istanbul:
          Europe/Minsk:
          Europe/Moscow: Antarctica/Syowa Europe/Kirov Europe/Simferopol Europe/Volgograd
            Indian/Antananarivo Indian/Comoro Indian/Mayotte
          Africa/Johannesburg: Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare
            Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka
            Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli Africa/Windhoek
            Europe/Kaliningrad
          Europe/Amsterdam:
          Europe/Berlin: Africa/Ceuta Arctic/Longyearbyen Europe/Andorra Europe/Belgrade
            Europe/Bratislava Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar
            Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco
            Europe/Oslo Europe/Podgorica Europe/San_Marino Europe/Sarajevo Europe/Skopje
            Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna
            Europe/Warsaw Europe/Zagreb Europe/Zurich
          Europe/Brussels:
          Europe/Paris:
          Europe/Prague:
          Europe/Rome:
          Africa/Algiers: Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa
            Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena
            Africa/Niamey Africa/Porto-Novo Africa/Tunis
          Africa/Casablanca: Africa/El_Aaiun
          Europe/Dublin:
          Europe/Lisbon:
          Europe/London: Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira
            Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey
          Atlantic/Azores:
          GMT: Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau
            Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia
            Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome America/Danmarkshavn
            Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/UCT Etc/UTC UTC Zulu
          America/Scoresbysund: America/Godthab America/Nuuk
          Atlantic/Cape_Verde:
          Atlantic/South_Georgia: America/Noronha
          America/St_Johns: Canada/Newfoundland
          America/Argentina/Buenos_Aires: America/Argentina/Catamarca America/Argentina/Cordoba
            America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza
            America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan
            America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia
            America/Buenos_Aires America/Catamarca America/Cordoba America/Jujuy America/Mendoza
          America/Halifax: America/Glace_Bay America/Goose_Bay America/Moncton America/Thule
            Canada/Atlantic
          America/Sao_Paulo: America/Araguaina America/Asuncion America/Bahia America/Belem
            America/Cayenne America/Fortaleza America/Maceio America/Montevideo
            America/Paramaribo America/Punta_Arenas America/Recife America/Santarem
            Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley
          Atlantic/Bermuda:
          America/Caracas:
          America/Indiana/Indianapolis: America/Fort_Wayne America/Indianapolis US/East-Indiana
          America/New_York: America/Detroit America/Grand_Turk America/Havana
            America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay
            America/Indiana/Vincennes America/Indiana/Winamac America/Iqaluit
            America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville
            America/Montreal America/Nassau America/Nipigon America/Pangnirtung
            America/Port-au-Prince America/Thunder_Bay America/Toronto Canada/Eastern US/Eastern
            US/Michigan
          America/Puerto_Rico: America/Anguilla America/Antigua America/Aruba America/Barbados
            America/Blanc-Sablon America/Boa_Vista America/Campo_Grande America/Cuiaba
            America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana
            America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus
            America/Marigot America/Martinique America/Montserrat America/Port_of_Spain
            America/Porto_Velho America/Santo_Domingo America/St_Barthelemy America/St_Kitts
            America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola
          America/Santiago:
          America/Bogota: America/Cancun America/Cayman America/Eirunepe America/Guayaquil
            America/Jamaica America/Rio_Branco
          America/Chicago: America/Indiana/Knox America/Indiana/Tell_City America/Matamoros
            America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center
            America/North_Dakota/New_Salem America/Ojinaga America/Rainy_River
            America/Rankin_Inlet America/Resolute America/Winnipeg Canada/Central US/Central
            US/Indiana-Starke
          America/Lima:
          America/Panama: America/Atikokan America/Coral_Harbour
          America/Denver: America/Boise America/Cambridge_Bay America/Ciudad_Juarez
            America/Edmonton America/Inuvik America/Yellowknife Canada/Mountain US/Mountain
          America/El_Salvador:
          America/Mexico_City: America/Bahia_Banderas America/Belize America/Chihuahua
            America/Costa_Rica America/Guatemala America/Managua America/Merida
            America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa
            Canada/Saskatchewan Pacific/Galapagos
          America/Los_Angeles: America/Vancouver Canada/Pacific US/Pacific
          America/Mazatlan:
          America/Phoenix: America/Creston America/Dawson America/Dawson_Creek
            America/Fort_Nelson America/Hermosillo America/Whitehorse Canada/Yukon US/Arizona
          America/Tijuana: America/Ensenada America/Santa_Isabel
          America/Anchorage: America/Juneau America/Metlakatla America/Nome America/Sitka
            America/Yakutat US/Alaska
          Pacific/Pitcairn:
          America/Adak: US/Aleutian
          Pacific/Gambier:
          Pacific/Marquesas:
          Pacific/Honolulu: Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti US/Hawaii
          Pacific/Niue:
          Pacific/Pago_Pago: Pacific/Midway US/Samoa
          Asia/Tehran:
          """);

  private TimeZoneKeys() {}

  /** Returns the key for an IANA zone; not exact when it is another zone of the same time. */
  public static Optional<PicklistMatch> find(String zone) {
    return Optional.ofNullable(ZONES.get(zone.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, PicklistMatch> zones(String lines) {
    Map<String, PicklistMatch> zones = new HashMap<>();
    String key = "";
    for (String line : lines.lines().toList()) {
      String twins = line;
      int colon = line.indexOf(':');
      if (colon > 0) {
        key = line.substring(0, colon);
        twins = line.substring(colon + 1);
        zones.put(key.toLowerCase(Locale.ROOT), new PicklistMatch(key, true));
      }
      for (String twin : List.of(twins.strip().split(" ", -1))) {
        zones.putIfAbsent(twin.toLowerCase(Locale.ROOT), new PicklistMatch(key, false));
      }
    }
    zones.remove("");
    return Map.copyOf(zones);
  }
}
