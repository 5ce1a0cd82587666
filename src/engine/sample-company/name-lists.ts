/** First and last names as they are worn together; combined by chance, so that nobody real is meant. */
export interface NameList {
  first: readonly string[];
  last: readonly string[];
}

const list = (first: string, last: string): NameList => ({
  first: first.split(', '),
  last: last.split(', ')
});

export const nameLists: readonly NameList[] = [
  list(
    'Ana, Lucía, Mateo, Inés, Diego, Sofía, Álvaro, Marta, Javier, Paloma, Íñigo, Rocío, Gonzalo, Nuria, Andrés, Beatriz, Joaquín, Elvira, Óscar, Candela, Tomás, Jimena, Raúl, Ximena, Iván, Pilar',
    'Ruiz, Ortega, Núñez, Castaño, Iglesias, Peña, Vidal, Marín, Cordero, Salas, Ibáñez, Quintana, Robles, Acuña, Zamora, Montoya, Estévez, Carrasco, Bermejo, Lozano, Galindo, Arroyo, Valdés, Escudero, Cifuentes, Múgica'
  ),
  list(
    'Priya, Raj, Anjali, Vikram, Meera, Arjun, Kavya, Rohan, Divya, Sanjay, Nisha, Aditya, Lakshmi, Karthik, Pooja, Nikhil, Shreya, Harish, Ananya, Suresh, Deepika, Varun, Ishani, Manoj, Leela, Tarun',
    'Raman, Patel, Iyer, Deshmukh, Nair, Banerjee, Kulkarni, Chatterjee, Menon, Bhatt, Reddy, Saxena, Pillai, Mukherjee, Joshi, Venkatesan, Agarwal, Kapoor, Shetty, Gokhale, Sengupta, Rao, Trivedi, Subramanian, Bose, Malhotra'
  ),
  list(
    'Aoife, Ciarán, Niamh, Seán, Saoirse, Declan, Róisín, Eoin, Gráinne, Padraig, Orla, Fionn, Maeve, Cormac, Siobhán, Darragh, Bríd, Oisín, Caoimhe, Ruairí, Sinéad, Donal, Étaín, Tadhg, Nuala, Lorcan',
    "O'Connell, O'Brien, Ní Bhriain, McCarthy, O'Sullivan, Gallagher, Fitzgerald, O'Rourke, Doyle, Kavanagh, O'Neill, Brannigan, Mulcahy, Ó Súilleabháin, Devlin, Geraghty, O'Hara, Quinlan, Flanagan, O'Shea, Cassidy, Tierney, McGrath, Donoghue, Hennessy, O'Malley"
  ),
  list(
    'Tomasz, Agnieszka, Wojciech, Małgorzata, Paweł, Zuzanna, Łukasz, Katarzyna, Jędrzej, Bożena, Stanisław, Kinga, Michał, Dorota, Grzegorz, Jadwiga, Bartosz, Halina, Przemysław, Wioletta, Marek, Ewelina, Radosław, Grażyna, Sławomir, Kornelia',
    'Wójcik, Kowalczyk, Mazur, Gąsior, Wróbel, Pawlak, Żak, Lis, Sikora, Baran, Król, Wieczorek, Śliwa, Błaszczyk, Czajka, Maj, Ratajczak, Urbaniak, Stępień, Dudek, Kozioł, Pająk, Sroka, Gołąb, Wąsik, Kubiak'
  ),
  list(
    'Ifeoma, Chidi, Ngozi, Emeka, Adaeze, Tunde, Folake, Obinna, Yetunde, Kwame, Abena, Kofi, Akosua, Sekou, Amara, Babajide, Chiamaka, Efua, Idris, Kelechi, Nneka, Olumide, Simisola, Uchenna, Wanjiru, Zainab',
    'Okafor, Adeyemi, Mensah, Eze, Balogun, Boateng, Nwosu, Asante, Ogunleye, Owusu, Diallo, Kamau, Traoré, Onyango, Mwangi, Achebe, Sarpong, Afolabi, Njoroge, Okonkwo, Danso, Bello, Ikande, Odhiambo, Touré, Amankwah'
  ),
  list(
    'Wei, Jing, Hao, Mei-Lin, Xiu, Yifan, Zihan, Lan, Feng, Qing, Junjie, Ruolan, Bo, Yuxuan, Hua, Shu, Tingting, Zhen, Kai-Wen, Minghao, Ruyi, Xinyi, Peng, Yan, Guang, Siqi',
    'Chen, Zhang, Liu, Huang, Zhou, Xu, Song, Zhu, Guo, Lin, Luo, Zheng, Liang, Xie, Tang, Deng, Feng, Cao, Pan, Yuan, Jiang, Shen, Qian, Ye, Fang, Wei'
  ),
  list(
    'Kenji, Haruka, Daichi, Yuki, Takumi, Aiko, Ren, Sakura, Hiroshi, Emi, Kazuo, Naoko, Sora, Midori, Ryota, Kana, Shinji, Tomoko, Akira, Hana, Makoto, Yumi, Satoru, Chihiro, Isamu, Reiko',
    'Watanabe, Tanaka, Fujimoto, Kobayashi, Nakamura, Ishikawa, Hayashi, Matsuda, Ogawa, Shimizu, Okada, Mori, Kondo, Sakamoto, Endo, Aoki, Nishimura, Ueda, Kuroda, Hoshino, Takeda, Yamane, Inoue, Sugihara, Arai, Miyake'
  ),
  list(
    'Yusuf, Elif, Emre, Zeynep, Kerem, Ayşe, Deniz, Gülşen, Burak, Şebnem, Cem, Nazlı, Ömer, Defne, Hakan, Pınar, Onur, Sevgi, Tolga, İpek, Umut, Melike, Barış, Esra, Kaan, Yasemin',
    'Demir, Yılmaz, Kaya, Şahin, Çelik, Aydın, Öztürk, Arslan, Doğan, Koç, Kurt, Özkan, Şimşek, Aksoy, Erdoğmuş, Tekin, Güler, Bulut, Yavuz, Karaca, Uçar, Sezer, Toprak, Ateş, Gündüz, Polat'
  ),
  list(
    'Claire, Étienne, Margaux, Luc, Hélène, Théo, Noémie, Baptiste, Élodie, Gaël, Camille, Loïc, Aurélie, Rémi, Chloé, Mathis, Zoé, Benoît, Solène, Thibault, Maëlle, Corentin, Inès, Florian, Ségolène, Yann',
    'Dubois, Lefèvre, Moreau, Girard, Rousseau, Béranger, Chevalier, Delacroix, Faure, Garnier, Hébert, Joubert, Lambert, Marchand, Noël, Perrault, Quentin, Renaud, Simonet, Tessier, Vasseur, Besson, Carpentier, Dufour, Guérin, Legrand'
  ),
  list(
    'Ingrid, Lars, Freja, Anders, Sigrid, Mikkel, Astrid, Bjørn, Greta, Søren, Tuva, Henrik, Åsa, Jonas, Linnéa, Håkon, Ylva, Rasmus, Solveig, Kjell, Signe, Torsten, Ebba, Gunnar, Maja, Øystein',
    'Lindqvist, Solheim, Bergström, Sørensen, Nyström, Haugen, Dahl, Ekström, Kjær, Lund, Öberg, Rasmussen, Hellström, Ødegård, Sandberg, Thorsen, Wallin, Åkesson, Moen, Friis, Holmgren, Nygaard, Strand, Vestergaard, Brandt, Sjöberg'
  ),
  list(
    'Dana, Tobias, Annika, Matthias, Greta, Jürgen, Heike, Florian, Ulrike, Sören, Katja, Benedikt, Mareike, Lennart, Franziska, Götz, Svenja, Rüdiger, Antje, Moritz, Käthe, Volker, Lieselotte, Jannik, Roswitha, Detlef',
    'Hoffmann, Schröder, Vogel, Krüger, Bäcker, Lehmann, Köhler, Richter, Schäfer, Neumann, Brückner, Zimmermann, Engel, Pfeiffer, Sommer, Böhm, Seidel, Haas, Ziegler, Krämer, Winkler, Roth, Lorenz, Baumann, Förster, Jäger'
  ),
  list(
    'Beatrice, Lorenzo, Chiara, Matteo, Giulia, Nicolò, Alessia, Davide, Ginevra, Riccardo, Ottavia, Fabrizio, Noemi, Gianluca, Serena, Ettore, Viola, Tommaso, Letizia, Saverio, Bianca, Corrado, Mirella, Dario, Aurora, Renzo',
    'Ferrari, Colombo, Ricci, Marino, Greco, Bruno, Gallo, Conti, De Luca, Mancini, Costa, Giordano, Rizzo, Lombardi, Moretti, Barbieri, Fontana, Santoro, Mariani, Rinaldi, Caruso, Ferrara, Galli, Martini, Leone, Vitale'
  ),
  list(
    'Farah, Karim, Layla, Omar, Yasmin, Tariq, Nour, Samir, Rania, Khalid, Salma, Hamza, Dalia, Bilal, Amira, Rashid, Huda, Nabil, Leila, Faisal, Maryam, Ziad, Soraya, Ilyas, Shirin, Navid',
    'Siddiqui, Haddad, Rahman, Khoury, Al-Farsi, Benali, Mansour, El-Sayed, Hosseini, Qureshi, Nasser, Saleh, Aziz, Tahiri, Jafari, Darwish, Kazemi, Chaudhry, Zaman, Bakri, Amrani, Fares, Habibi, Idrissi, Malik, Ansari'
  ),
  list(
    'Beth, Tom, Hazel, Callum, Imogen, Rhys, Fiona, Gareth, Isla, Duncan, Poppy, Alistair, Bronwyn, Ewan, Harriet, Angus, Nerys, Hamish, Eleri, Owen, Morag, Dylan, Philippa, Rory, Cerys, Lachlan',
    'Whitlock, Ellery, MacLeod, Pritchard, Ashworth, Llewellyn, Thornbury, Sinclair, Hargreaves, Penrose, Drummond, Wetherby, Abernathy, Cadwallader, Fairclough, Gwynne, Holloway, Kirkbride, Merriweather, Ormerod, Pemberton, Rutherford, Stirling, Trevelyan, Urquhart, Winterbourne'
  ),
  list(
    'Thandiwe, Sipho, Nomvula, Themba, Lerato, Bongani, Zanele, Mandla, Palesa, Kagiso, Ayanda, Tumelo, Nandi, Jabu, Refilwe, Sizwe, Busisiwe, Katlego, Naledi, Vusi, Anele, Mpho, Dineo, Lwazi, Khanyi, Tebogo',
    'Dlamini, Nkosi, Mokoena, Ndlovu, van der Merwe, Khumalo, Mahlangu, du Plessis, Zulu, Botha, Sithole, Molefe, Mabaso, van Wyk, Radebe, Tshabalala, Naidoo, Pretorius, Maseko, Venter, Ngcobo, Cele, Hadebe, Modise, Phiri, Zwane'
  ),
  list(
    'Rafael, Júlia, Thiago, Larissa, João, Conceição, Caio, Marília, Vinícius, Luíza, Otávio, Flávia, Gustavo, Débora, Heitor, Raíssa, Murilo, Tainá, Estêvão, Iara, Leandro, Jussara, Breno, Anaís, Ubirajara, Cauã',
    'Silveira, Carvalho, Araújo, Magalhães, Figueiredo, Teixeira, Brandão, Guimarães, Falcão, Assunção, Peixoto, Queiroz, Siqueira, Vasconcelos, Leitão, Monteiro, Bragança, Cavalcanti, Damasceno, Furtado, Nogueira, Prado, Rezende, Salgado, Valadares, Xavier'
  )
];
