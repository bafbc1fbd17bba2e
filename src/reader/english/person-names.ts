/** Honorifics and given names that tell a person and the gender. Written by us; a missing name costs only the gender. */

export type Gender = 'feminine' | 'masculine';

/** Honorifics and abbreviated titles, without the full stop. */
export const HONORIFICS: ReadonlyMap<string, { readonly gender: Gender | null; readonly sector: string | null }> =
  new Map(
    (
      [
        ['mr', 'masculine', null],
        ['mister', 'masculine', null],
        ['sir', 'masculine', null],
        ['lord', 'masculine', null],
        ['mrs', 'feminine', null],
        ['ms', 'feminine', null],
        ['miss', 'feminine', null],
        ['madam', 'feminine', null],
        ['dame', 'feminine', null],
        ['lady', 'feminine', null],
        ['baroness', 'feminine', null],
        ['dr', null, null],
        ['prof', null, 'EDU'],
        ['rep', null, 'LEG'],
        ['sen', null, 'LEG'],
        ['gov', null, 'GOV'],
        ['amb', null, 'GOV'],
        ['sec', null, 'GOV'],
        ['pres', null, 'GOV'],
        ['gen', null, 'MIL'],
        ['maj', null, 'MIL'],
        ['lt', null, 'MIL'],
        ['col', null, 'MIL'],
        ['capt', null, 'MIL'],
        ['cmdr', null, 'MIL'],
        ['sgt', null, 'MIL'],
        ['adm', null, 'MIL'],
        ['brig', null, 'MIL'],
        ['cpl', null, 'MIL'],
        ['cllr', null, 'GOV'],
        ['rev', null, 'REL'],
        ['fr', null, 'REL'],
        ['hon', null, null],
        ['st', null, null],
        ['sheik', 'masculine', null],
        ['sayyid', 'masculine', null],
        ['hajj', 'masculine', null],
        ['herr', 'masculine', null],
        ['monsieur', 'masculine', null],
        ['sister', 'feminine', 'REL'],
        ['father', 'masculine', 'REL'],
      ] as const
    ).map(([title, gender, sector]) => [title, { gender, sector }]),
  );

const FEMININE = `
Aaliyah Abigail Ada Adele Adriana Adrienne Agnes Aisha Alexandra Alexis Alice Alicia Alina Alison Allison Alma Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel Annalena Anne Annette
Antonia Arancha Ariana Asma Astrid Audrey Aung-San Ava Aya Ayesha Barbara Beatrice Becky Bella Bernadette Beth Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Camila Camilla Carla Carly Carmen Carol Carole Caroline Carolyn Cassandra Catherine Cathy
Cecilia Celia Celine Charlotte Chelsea Cheryl Chiara Christiane Christina Christine Cindy Claire Clara Clare Claudia Colette Condoleezza Connie Cristina Cynthia Dalia Dana Daniela Danielle Daria Dawn Deborah Debbie Denise Diana Diane Dilma Dina Dolores Donna Doris
Dorothy Ebru Edith Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen Elsa Emily Emine Emma Erica Erika Erin Esther Eugenia Eva Eve Evelyn Farah Fatima Fatma Federica Felicia Fiona Florence Fran Frances Francesca Freya Gabriela Gabrielle Gail
Georgia Geraldine Gertrude Gina Giorgia Giulia Gloria Golda Grace Greta Gretchen Hala Hana Hannah Hanan Harriet Hazel Heather Heidi Helen Helena Hillary Hilary Hind Hope Ida Ilhan Ilse Inês Indira Inga Ingrid Irene Irina Iris Irma Isabel Isabella Ivana Ivanka
Jacinda Jacqueline Jackie Jamila Jane Janet Janice Jean Jeanine Jen Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie June Kaja Kamala Karen Karin Karine Karla Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla
Keisha Kelly Kellyanne Kerry-Ann Kim Kimberly Kirsten Kirstjen Kristen Kristina Lana Lara Latifa Laura Lauren Layla Leah Leila Lena Leslie Leyla Liana Lila Lilian Lillian Lily Linda Lindsay Lina Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louise Lucia Lucy Ludmila Luisa Lydia Lyn Lynn
Madeleine Madeline Maggie Magda Maha Maia Malala Mandy Manuela Mara Margaret Margarita Margot Maria Mariam Marianne Marie Marina Marine Marion Marissa Marjorie Marsha Martha Martina Mary Maryam Maryna Maureen Maya Megan Meghan Melania Melanie Melissa Mercedes Meredith Mia Michelle Mila Mildred Mina Miranda Miriam Moira Molly Mona Monica Monique
Muriel Nabila Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Navi Neha Nicola Nicole Nikki Nina Noor Nora Norma Nour Oksana Olena Olga Olivia Oprah Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phyllis Polly Priscilla Priti Priya Rachel Rana Rania Rebecca Regina Rena Renata Renee Rhonda Rima Rita Roberta Robin Rosa Rosalind
Rose Rosemary Ruby Ruth Sabrina Sahar Sally Salma Samantha Samia Sandra Sanna Sara Sarah Serena Shannon Sharon Sheila Shelley Sherry Shirin Shirley Simone Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Suella Susan Susana Susanna Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Tatyana Teresa Tessa Thelma Theresa Therese Tiffany
Tina Tracy Tulsi Tzipi Ursula Valentina Valerie Vanessa Vera Veronica Vicky Victoria Viktoria Viola Violet Virginia Vivian Wafa Wanda Wendy Whitney Winifred Xiomara Yael Yara Yasmin Yingluck Yolanda Yulia Yvette Yvonne Zahra Zainab Zara Zeinab Zoe Zsuzsanna`;

const MASCULINE = `
Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdullah Abdulla Abdurrahman Abiy Abraham Adam Adel Adnan Adrian Ahmad Ahmed Aidan Akira Al Alain Alan Albert Alberto Aleksandar Aleksandr Aleksei Alejandro Alessandro Alexander Alexandre Alexei Alexey Alfonso Alfred Ali Alistair Allan Allen Alvaro Amir Amin Amr Anatoly
Anders Andre André Andrei Andrew Andrey Andrii Andriy Andy Angelo Angus Anthony Antoine Anton Antonio António Antony Anwar Archie Aras Ariel Arif Armando Arnold Arthur Artur Arturo Asif Atiku Augustin Augusto Avi Aziz Bakhtiar Baldwin Ban Barack Barry Bart Bashar Bashir Ben Benjamin Benny Bernard Bernardo Bernie Bert Bezalel Bill Billy Björn Bob Bobby Boris
Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burhan Byron Calvin Cameron Carl Carlo Carlos Cesar César Chad Charles Charlie Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Clement Cliff Clifford Clinton Clive Colin Conor Corey Craig Curt Curtis Cyril Dag Damian Damien Damir Dan Daniel Danny Dario Darren Darryl David Davide Dean Dennis
Denis Derek Dexter Didier Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Donnie Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Eduard Eduardo Edward Edwin Ehud Elias Elijah Elliot Elliott Elon Emad Emile Emilio Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Essam Esteban Ethan Eugene Evan Fabio Fadi Fahd Faisal Farhad Farid Faruk Fawzi
Faustin Fayez Felipe Felix Ferdinand Fernando Fidel Florian Francis Francisco Franco François Francois Frank Frankie Franklin Franz Fred Frederick Frederik Fritz Fuad Gabriel Gareth Garry Gary Gavin Geert Gene Geoff Geoffrey Georg George Georges Georgi Gerald Gerard Gerardo Gerhard Gerry Ghassan Gianni Gilbert Gilles Giorgio Giovanni Giuseppe Glenn Gonzalo Gordon Graham Grant Greg Gregory
Grigory Guido Guillaume Gunther Gustav Gustavo Guy Habib Hadi Haider Hailemariam Hakan Hamad Hamdi Hamid Hans Harold Harry Haruki Harvey Hasan Hashim Hassan Hector Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hideki Hiroshi Horst Hosni Howard Hubert Hugh Hugo Hussain Hussein Ian Ibrahim Igor Ignacio Ilham Ilya Imran Ingo Ion Isaac Isaias Ismail Ismael Itamar Ivan Ivo
Jack Jacob Jacques Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan Janos János Jared Jaroslav Jason Javad Javier Jawad Jay Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jesse Jim Jimmy Joachim Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge José Jose Josef Joseph Josep Josh Joshua Josip Juan Juha Jules Julian Julio Julius Juncker Jürgen Justin
Kamal Karel Karim Karl Kaspar Kazuo Keir Keith Ken Kenneth Kent Kevin Khaled Khalid Khalil Khalifa Kiril Klaus Kofi Konstantin Konstantinos Kostas Kurt Kwame Kwasi Kyle Kyriakos Lamar Lance Larry Lars Laurent Lawrence Lee Leo Leon Leonard Leonid Leopold Lev Levon Lewis Liam Lindsey Lloyd Lorenzo Louis Luc Luca Lucas Luigi Luis Luiz Lukas Luke Mahdi Mahmoud Mahmud Majed Malcolm Malik Manfred Manuel Marc Marcel Marcelo
Marco Marcos Marcus Mario Marin Mark Marko Markus Martin Marty Marvin Marwan Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehdi Mehmet Melvin Menachem Mevlut Mevlüt Michael Michał Michel Miguel Mihai Mike Mikhail Mikheil Milan Miles Milos Miloš Miroslav Mitch Mitt Mohamed Mohammad Mohammed Mohamud Mohsen Moise Mordechai Moritz Morris Moshe Moussa Muammar Muhammad Muhammadu Mustafa Mwai Mykhailo Mykola Naftali
Naguib Najib Narendra Nasser Nathan Nathaniel Nawaf Nayib Ned Neil Nelson Nicholas Nick Nicolae Nicolas Nicolás Niels Nigel Nikita Nikol Nikola Nikolai Nikolay Nikolaos Nils Noah Noel Norman Nouri Nuno Nuri Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olusegun Omar Omer Orlando Oscar Oskar Osama Osman Otto Owen Pablo Paolo Pascal Pat Patrice Patrick Paul Paulo Pavel Pavlo Pedro Pervez Pete Peter Petr Petro Phil Philip Philippe
Phillip Pierre Pieter Piotr Qassem Rafael Rafic Rafiq Rahul Raila Rajiv Ralph Ram Rami Ramon Ramón Ramzan Rand Randall Randy Raphael Rashid Raul Raúl Ray Raymond Recep Reince Reinhard Rex Reza Ricardo Riccardo Richard Rick Ricky Riek Rishi Riyad Rob Robert Roberto Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudolf Rudy Rupert Russell Rustam Ryan Saad Sadiq Saeb Saddam Sajid Salah
Saleh Salih Salim Salman Salva Salvador Sam Sameh Sami Samir Samuel Sandro Santiago Saud Scott Sean Sebastian Sebastián Selim Serge Sergei Sergey Sergio Serhii Seth Shane Shawn Sheldon Sherif Shimon Shinzo Sidney Silvio Simon Slobodan Sohail Stan Stanislav Stanley Stefan Stefano Stephane Stéphane Stephen Steve Steven Stewart Stuart Sultan Sven Taha Takeshi Tamim Tarek Tareq Tariq Taro Tayyip Ted Teodoro Terrence Terry Thabo Theodore Thierry Thomas Tibor Tim Timothy
Tiziano Tobias Toby Todd Tom Tomas Tomás Tommy Toni Tony Travis Trevor Tyler Ulrich Umar Umberto Uri Uwe Vaclav Václav Vadim Valentin Valery Vasily Vernon Victor Viktor Vince Vincent Vitali Vitaly Vito Vlad Vladimir Volodymyr Vyacheslav Waleed Walid Wallace Walter Warren Wayne Werner Wesley Wilhelm Will Willem William Willie Willy Winston Wolfgang Xavier Yahya Yair Yanis Yasin Yasir Yasser Yevgeny Yitzhak Yoav Yoon Yoshihide Yousef Youssef Yuri Yuriy Yusuf Yves
Zachary Zalmay Zbigniew Zhou Zoran Zubair`;

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const FEMININE_NAMES: ReadonlySet<string> = names(FEMININE);
export const MASCULINE_NAMES: ReadonlySet<string> = names(MASCULINE);

/** Parts inside a person's name that are written small. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'abu',
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'ter',
  'ben',
]);
